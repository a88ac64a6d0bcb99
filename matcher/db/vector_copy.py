"""Vectors in and out by binary COPY, whole blocks as numpy arrays: text costs ten times as much.

Format: https://www.postgresql.org/docs/current/sql-copy.html, "Binary Format"; a `halfvec` is its
dimension, two zero bytes, and half-precision numbers, all in network byte order.
"""

from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray

_HEADER = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
_TRAILER = b"\xff\xff"


def read_rows(
    driver: "psycopg.Connection[Any]", query: str, dimension: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return ids, int64 (n, 2), and vectors, float32 (n, dimension), of a query.

    The query gives two `bigint NOT NULL` and a `halfvec NOT NULL` of `dimension`.
    """
    with driver.cursor() as cursor, cursor.copy(f"COPY ({query}) TO STDOUT (FORMAT BINARY)") as out:
        data = b"".join(out)
    layout = _row(["i8", "i8"], dimension)
    count = (len(data) - len(_HEADER) - len(_TRAILER)) // layout.itemsize
    body = np.frombuffer(data, layout, count, len(_HEADER))
    ids = np.stack([body["value0"], body["value1"]], axis=1).astype(np.int64)
    return ids, body["vector"].astype(np.float32)


def write_rows(
    driver: "psycopg.Connection[Any]",
    target: str,
    columns: list[tuple[str, NDArray[Any]]],
    vectors: NDArray[np.float32],
) -> None:
    """COPY rows into `target`, a table with its columns: integers first, a `halfvec` last.

    `columns` are (type, values (n,)), the type as numpy writes it: "i2", "i4" or "i8"; `vectors`
    float32, (n, dimension).
    """
    layout = _row([kind for kind, _ in columns], vectors.shape[1])
    body = np.zeros(len(vectors), layout)
    body["fields"] = len(columns) + 1
    for number, (kind, values) in enumerate(columns):
        body[f"bytes{number}"] = np.dtype(kind).itemsize
        body[f"value{number}"] = values
    body["length"] = 4 + 2 * vectors.shape[1]
    body["dimension"] = vectors.shape[1]
    body["vector"] = vectors
    with driver.cursor() as cursor, cursor.copy(f"COPY {target} FROM STDIN (FORMAT BINARY)") as to:
        to.write(_HEADER)
        to.write(body.tobytes())
        to.write(_TRAILER)


def _row(kinds: list[str], dimension: int) -> np.dtype[Any]:
    fields: list[tuple[Any, ...]] = [("fields", ">i2")]
    for number, kind in enumerate(kinds):
        fields += [(f"bytes{number}", ">i4"), (f"value{number}", f">{kind}")]
    fields += [("length", ">i4"), ("dimension", ">i2"), ("unused", ">i2")]
    return np.dtype([*fields, ("vector", ">f2", (dimension,))])
