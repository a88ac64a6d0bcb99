"""What a build reads and stages: a sample, and short vectors and codes of all pictures.

All is read by ranges of product ids: on a Citus cluster no table has pages of its own.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from sqlalchemy import Connection, text

from matcher.db.binary_copy import (
    bit_field,
    halfvec_field,
    int_field,
    read_vectors,
    real_field,
    write_rows,
)
from matcher.db.encoders import EncoderRow
from matcher.search.index.space import SearchSpace

Floats = NDArray[np.float32]
OnPhase = Callable[[str, int, int], None]
"""Called with the phase, what is done of it, and all of it: 0 where nobody knows."""

_MAX_SAMPLE = 131_072
_VECTORS_AT_ONCE = 50_000
_PRODUCTS_AT_ONCE = 5_000
_LAST_ID = 2**63 - 1
# Any share of the products, and all pictures of each.
_SAMPLED = text("""
SELECT c.product_id FROM matcher.candidate c
WHERE c.encoder_id = :id AND (hashint8(c.product_id) & 2147483647) % :every = 0
""")
_BOUNDS = text("""
SELECT p.id
FROM (SELECT p.id, row_number() OVER (ORDER BY p.id) AS place, count(*) OVER () AS products
      FROM matcher.product p) p
WHERE p.place % greatest(:vectors * p.products / :pictures, 1) = 0
ORDER BY p.id
""")


def read_sample(connection: Connection, encoder: EncoderRow, pictures: int) -> Floats:
    """Return vectors of a random part of the pictures, float32 (n, dim)."""
    with connection.begin():
        values = {"id": encoder.id, "every": -(-pictures // _MAX_SAMPLE)}
        found = connection.execute(_SAMPLED, values).scalars().all()
    ids = np.unique(np.array(found, np.int64))
    parts = np.array_split(ids, -(-len(ids) // _PRODUCTS_AT_ONCE))
    lists = (",".join(map(str, part)) for part in parts)
    return np.concatenate([
        _read(connection, encoder, f"product_id = ANY ('{{{each}}}')")[1] for each in lists
    ])  # fmt: skip


def stage(
    connection: Connection,
    encoder: EncoderRow,
    space: SearchSpace,
    pictures: int,
    report: OnPhase,
) -> None:
    """Write short vectors and codes of all vectors that stand into `candidate_stage`."""
    with connection.begin():
        values = {"vectors": _VECTORS_AT_ONCE, "pictures": pictures}
        bounds = [*connection.execute(_BOUNDS, values).scalars(), _LAST_ID]
    first = 0
    for done, last in enumerate(bounds, start=1):
        where = f"product_id > {first} AND product_id <= {last}"
        ids, vectors = _read(connection, encoder, where)
        short = space.shorten(vectors)
        fields = {
            "encoder_id": int_field(np.full(len(ids), encoder.id), 2),
            "product_id": int_field(ids[:, 0], 8),
            "image_id": int_field(ids[:, 1], 8),
            "vector": halfvec_field(short),
            "code": bit_field(space.encode(short)),
        }
        with connection.begin():
            write_rows(_driver(connection), ("matcher", "candidate_stage"), fields)
        report("stage", done, len(bounds))
        first = last


def write_space(
    connection: Connection, encoder: EncoderRow, generation: int, space: SearchSpace
) -> None:
    """Write the axes of a generation."""
    for table, rows in (("search_axis", space.axes), ("code_axis", space.code_axes)):
        fields = {
            "encoder_id": int_field(np.full(len(rows), encoder.id), 2),
            "generation": int_field(np.full(len(rows), generation), 4),
            "number": int_field(np.arange(1, len(rows) + 1), 2),
            "axis": halfvec_field(rows),
        }
        if table == "code_axis":
            fields["shift"] = real_field(space.code_shifts)
        with connection.begin():
            write_rows(_driver(connection), ("matcher", table), fields)


def _read(
    connection: Connection, encoder: EncoderRow, where: str
) -> tuple[NDArray[np.int64], Floats]:
    query = (
        f"SELECT product_id, image_id, vector FROM matcher.embedding_{encoder.id}"  # noqa: S608
        f" WHERE encoder_id = {encoder.id} AND {where}"
    )
    with connection.begin():
        return read_vectors(_driver(connection), query, encoder.dimension)


def _driver(connection: Connection) -> "psycopg.Connection[Any]":
    driver: psycopg.Connection[Any] | None = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a live Connection has one
    return driver
