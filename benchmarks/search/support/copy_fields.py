"""Columns of drawn rows for binary COPY, beside those of `matcher.db.binary_copy`."""

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.db.binary_copy import Field, bytes_of, repeat_bytes

_BASE = 10_000  # numeric counts in digits of four decimals


def text_field(values: NDArray[np.bytes_]) -> Field:
    """Return text, or anything whose binary form is its bytes: UTF-8."""
    width = values.dtype.itemsize
    return Field(bytes_of(np.ascontiguousarray(values), width), np.char.str_len(values))


def numbered_field(prefix: str, numbers: NDArray[Any], digits: int) -> Field:
    """Return text: the prefix and a number filled up with zeros."""
    places = 10 ** np.arange(digits - 1, -1, -1, dtype=np.int64)
    written = (numbers[:, None] // places % 10 + ord("0")).astype(np.uint8)
    return Field(np.hstack([repeat_bytes(prefix.encode(), len(numbers)), written]))


def digest_field(numbers: NDArray[Any]) -> Field:
    """Return bytea of 32 bytes, different for each number."""
    return Field(np.hstack([bytes_of(numbers.astype(">i8"))] * 4))


def price_field(cents: NDArray[Any]) -> Field:
    """Return numeric(_, 2), from 1.00 to 9999.99."""
    header = repeat_bytes(struct.pack(">hhhh", 2, 0, 0, 2), len(cents))
    digits = np.column_stack([cents // 100, cents % 100 * (_BASE // 100)])
    return Field(np.hstack([header, bytes_of(digits.astype(">i2"), 4)]))
