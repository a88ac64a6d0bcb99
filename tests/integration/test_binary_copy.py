"""Rows through binary COPY, out and in again."""

import numpy as np
import psycopg

from matcher.db.binary_copy import (
    Field,
    halfvec_field,
    int_field,
    read_vectors,
    write_rows,
)
from tests.support.databases import Database

TABLE = "CREATE TABLE public.copied (a smallint, b bigint, c bigint, t text, v halfvec(3))"


def test_what_is_written_is_read(database: Database) -> None:
    ids = np.array([1, -(2**62), 2**62])
    vectors = np.array([[0.5, -1, 2], [0, 0, 0], [65504, 6e-8, -0.25]], np.float32)
    text = np.frombuffer(b"cat dog-mouse", np.uint8)[[[0, 1, 2], [4, 5, 6], [8, 9, 10]]]
    fields = {
        "v": halfvec_field(np.asfortranarray(vectors)),
        "a": int_field(np.array([7, -8, 9]), 2),
        "b": int_field(ids, 8),
        "c": int_field(ids[::-1], 8),
        "t": Field(text, np.array([3, 0, 2])),
    }
    with psycopg.connect(database.owner_url) as connection:
        connection.execute(TABLE)
        write_rows(connection, ("public", "copied"), fields)
        rows = connection.execute("SELECT a, b, c, t FROM public.copied ORDER BY a DESC").fetchall()
        found, read = read_vectors(connection, "SELECT b, c, v FROM public.copied", 3)
    assert rows == [(9, 2**62, 1, "mo"), (7, 1, 2**62, "cat"), (-8, -(2**62), -(2**62), "")]
    assert found.tolist() == np.stack([ids, ids[::-1]], axis=1).tolist()
    assert np.array_equal(read, vectors.astype(np.float16).astype(np.float32))


def test_no_rows_are_no_rows(database: Database) -> None:
    nothing = np.zeros((0, 3), np.float32)
    with psycopg.connect(database.owner_url) as connection:
        connection.execute(TABLE)
        write_rows(connection, ("public", "copied"), {"v": halfvec_field(nothing)})
        ids, read = read_vectors(connection, "SELECT b, c, v FROM public.copied", 3)
    assert (ids.shape, read.shape) == ((0, 2), (0, 3))
