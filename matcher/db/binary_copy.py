"""Rows in and out by binary COPY, whole blocks as numpy arrays: text costs ten times as much.

A row is the number of its fields as int16, then each field's length as int32 and its bytes, all
big-endian (https://www.postgresql.org/docs/current/sql-copy.html, "Binary Format"). Fields of one
width are columns of a matrix of bytes; where a text is shorter than the longest, the bytes after it
are left out at the end. A `halfvec` is its dimension, two zero bytes, and half-precision numbers; a
`bit` is their number as int32, then eight to a byte.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from psycopg.abc import Query
from psycopg.sql import SQL, Identifier
from sqlalchemy.exc import DBAPIError

Bytes = NDArray[np.uint8]

_HEADER = b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0)
_TRAILER = struct.pack(">h", -1)


@dataclass(frozen=True, slots=True)
class Field:
    """One column of many rows.

    Attributes:
        payload: (n, width), what PostgreSQL's receive function of the type takes.
        lengths: how many of these bytes count; None for all.
    """

    payload: Bytes
    lengths: NDArray[np.int64] | None = None


@contextmanager
def open_copy(driver: "psycopg.Connection[Any]", command: Query) -> Iterator[psycopg.Copy]:
    """Run a COPY. Errors come as SQLAlchemy's, as those of statements do, so one place reads both.

    Raises:
        DBAPIError: the server refused it, or was lost meanwhile.
    """
    try:
        with driver.cursor() as cursor, cursor.copy(command) as copy:
            yield copy
    except psycopg.Error as error:
        raise DBAPIError.instance(None, None, error, psycopg.Error) from error


def int_field(values: NDArray[Any], size: int) -> Field:
    """Return smallint, integer or bigint, by `size` in bytes."""
    return Field(bytes_of(values.astype(f">i{size}")))


def halfvec_field(vectors: NDArray[np.float32]) -> Field:
    """Return halfvec of vectors, float32 (n, dimension)."""
    count, dimension = vectors.shape
    header = repeat_bytes(struct.pack(">hh", dimension, 0), count)
    halves = np.ascontiguousarray(vectors, ">f2")
    return Field(np.hstack([header, bytes_of(halves, 2 * dimension)]))


def real_field(values: NDArray[np.float32]) -> Field:
    """Return real."""
    return Field(bytes_of(values.astype(">f4")))


def bit_field(bits: NDArray[np.bool_]) -> Field:
    """Return bit or bit varying of bits, (n, count)."""
    packed = np.packbits(bits, axis=1)
    return Field(np.hstack([repeat_bytes(struct.pack(">i", bits.shape[1]), len(bits)), packed]))


def bytes_of(values: NDArray[Any], width: int | None = None) -> Bytes:
    """Return the bytes of each row, (n, width)."""
    return values.view(np.uint8).reshape(len(values), width or values.dtype.itemsize)


def repeat_bytes(data: bytes, count: int) -> Bytes:
    """Return the same bytes for each of `count` rows."""
    return np.tile(np.frombuffer(data, np.uint8), (count, 1))


def encode_rows(fields: Sequence[Field]) -> bytes:
    """Return the rows without the header and trailer of a file."""
    count = len(fields[0].payload)
    parts = [repeat_bytes(struct.pack(">h", len(fields)), count)]
    counted = [np.ones_like(parts[0], bool)]
    for field in fields:
        width = field.payload.shape[1]
        lengths = np.full(count, width) if field.lengths is None else field.lengths
        parts += [bytes_of(lengths.astype(">i4")), field.payload]
        counted += [np.ones((count, 4), bool), np.arange(width) < lengths[:, None]]
    rows = np.hstack(parts)
    if all(field.lengths is None for field in fields):
        return rows.tobytes()
    return bytes(rows[np.hstack(counted)].tobytes())


def write_rows(
    driver: "psycopg.Connection[Any]", table: tuple[str, str], fields: Mapping[str, Field]
) -> None:
    """Add rows to a table, named by its schema and name; `fields` by column."""
    command = SQL("COPY {} ({}) FROM STDIN (FORMAT binary)").format(
        Identifier(*table), SQL(", ").join(map(Identifier, fields))
    )
    with open_copy(driver, command) as copy:
        copy.write(_HEADER)
        copy.write(encode_rows(list(fields.values())))
        copy.write(_TRAILER)


def read_vectors(
    driver: "psycopg.Connection[Any]", query: str, dimension: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return ids, int64 (n, 2), and vectors, float32 (n, dimension), of a query.

    The query gives two `bigint NOT NULL` and a `halfvec NOT NULL` of `dimension`.
    """
    with open_copy(driver, SQL("COPY ({}) TO STDOUT (FORMAT BINARY)").format(SQL(query))) as out:
        data = b"".join(out)
    layout = np.dtype([
        ("fields", ">i2"),
        ("length0", ">i4"), ("id0", ">i8"),
        ("length1", ">i4"), ("id1", ">i8"),
        ("length2", ">i4"), ("dimension", ">i2"), ("unused", ">i2"),
        ("vector", ">f2", (dimension,)),
    ])  # fmt: skip
    count = (len(data) - len(_HEADER) - len(_TRAILER)) // layout.itemsize
    body = np.frombuffer(data, layout, count, len(_HEADER))
    ids = np.stack([body["id0"], body["id1"]], axis=1).astype(np.int64)
    return ids, body["vector"].astype(np.float32)
