"""Rows for PostgreSQL's binary COPY, a column at a time: numpy lays out all rows at once.

A row is the number of its fields as int16, then each field's length as int32 and its bytes, all
big-endian (PostgreSQL manual, COPY, "Binary Format"). Fields of one width are columns of a matrix
of bytes; where a text is shorter than the longest, the bytes after it are left out at the end.
"""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from psycopg.sql import SQL, Identifier

Bytes = NDArray[np.uint8]

_HEADER = b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0)
_TRAILER = struct.pack(">h", -1)
_BASE = 10_000  # numeric counts in digits of four decimals


@dataclass(frozen=True, slots=True)
class Field:
    """One column of many rows.

    Attributes:
        payload: (n, width), what PostgreSQL's receive function of the type takes.
        lengths: how many of these bytes count; None for all.
    """

    payload: Bytes
    lengths: NDArray[np.int64] | None = None


def int_field(values: NDArray[Any], size: int) -> Field:
    """Return smallint, integer or bigint, by `size` in bytes."""
    return Field(_bytes_of(values.astype(f">i{size}")))


def text_field(values: NDArray[np.bytes_]) -> Field:
    """Return text, or anything whose binary form is its bytes: UTF-8."""
    width = values.dtype.itemsize
    return Field(_bytes_of(np.ascontiguousarray(values), width), np.char.str_len(values))


def numbered_field(prefix: str, numbers: NDArray[Any], digits: int) -> Field:
    """Return text: the prefix and a number filled up with zeros."""
    places = 10 ** np.arange(digits - 1, -1, -1, dtype=np.int64)
    written = numbers[:, None] // places % 10 + ord("0")
    return Field(np.hstack([_repeat(prefix.encode(), len(numbers)), written.astype(np.uint8)]))


def digest_field(numbers: NDArray[Any]) -> Field:
    """Return bytea of 32 bytes, different for each number."""
    return Field(np.hstack([_bytes_of(numbers.astype(">i8"))] * 4))


def price_field(cents: NDArray[Any]) -> Field:
    """Return numeric(_, 2), from 1.00 to 9999.99."""
    header = _repeat(struct.pack(">hhhh", 2, 0, 0, 2), len(cents))
    digits = np.column_stack([cents // 100, cents % 100 * (_BASE // 100)])
    return Field(np.hstack([header, _bytes_of(digits.astype(">i2"), 4)]))


def halfvec_field(vectors: NDArray[np.float32]) -> Field:
    """Return halfvec: its dimension, an unused int16, and half precision numbers."""
    count, dimension = vectors.shape
    header = _repeat(struct.pack(">hh", dimension, 0), count)
    return Field(np.hstack([header, _bytes_of(vectors.astype(">f2"), 2 * dimension)]))


def encode_rows(fields: Sequence[Field]) -> bytes:
    """Return the rows without the header and trailer of a file."""
    count = len(fields[0].payload)
    parts = [_repeat(struct.pack(">h", len(fields)), count)]
    counted = [np.ones_like(parts[0], bool)]
    for field in fields:
        width = field.payload.shape[1]
        lengths = np.full(count, width) if field.lengths is None else field.lengths
        parts += [_bytes_of(lengths.astype(">i4")), field.payload]
        counted += [np.ones((count, 4), bool), np.arange(width) < lengths[:, None]]
    rows = np.hstack(parts)
    if all(field.lengths is None for field in fields):
        return rows.tobytes()
    return bytes(rows[np.hstack(counted)].tobytes())


def copy_rows(
    connection: psycopg.Connection[Any],
    table: tuple[str, str],
    columns: Iterable[str],
    fields: Sequence[Field],
) -> None:
    """Add rows to a table, named by its schema and name."""
    command = SQL("COPY {} ({}) FROM STDIN (FORMAT binary)").format(
        Identifier(*table), SQL(", ").join(map(Identifier, columns))
    )
    with connection.cursor() as cursor, cursor.copy(command) as copy:
        copy.write(_HEADER)
        copy.write(encode_rows(fields))
        copy.write(_TRAILER)


def _bytes_of(values: NDArray[Any], width: int | None = None) -> Bytes:
    """Return the bytes of each row."""
    return values.view(np.uint8).reshape(len(values), width or values.dtype.itemsize)


def _repeat(data: bytes, count: int) -> Bytes:
    return np.tile(np.frombuffer(data, np.uint8), (count, 1))
