"""TIFF: of its first directory only the entries that a decoder needs are kept."""

import struct
from typing import NamedTuple

from matcher.images.parts.base import Parts

_ORDERS = {b"II*\x00": "<", b"MM\x00*": ">"}
_PROFILE = 34675
# TIFF 6.0: size, bits, compression, colours, fill order, strips, orientation, samples, planes, fax
# options, predictor, palette, tiles, inks, extra samples, JPEG, YCbCr.
_NEEDED = frozenset(
    {256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 292, 293, 317, 320}
    | {322, 323, 324, 325, 332, 338, 339, 347}
    | {512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532}
)


class _Entry(NamedTuple):
    tag: int
    length: int
    offset: int
    raw: bytes


def split(data: bytes) -> Parts:
    """Take a TIFF file apart; further pages are left out."""
    order = _ORDERS.get(data[:4])
    if order is None:
        return Parts(data)
    try:
        directory, entries = _read_directory(data, order)
    except struct.error:
        return Parts(data)
    kept = [entry for entry in entries if entry.tag in _NEEDED]
    bare = struct.pack(order + "H", len(kept)) + b"".join(each.raw for each in kept) + bytes(4)
    found = next((each for each in entries if each.tag == _PROFILE), None)
    profile = data[found.offset : found.offset + found.length] if found else b""
    return Parts(data[:directory] + bare + data[directory + len(bare) :], profile=profile)


def _read_directory(data: bytes, order: str) -> tuple[int, list[_Entry]]:
    (directory,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, directory)
    starts = range(directory + 2, directory + 2 + 12 * count, 12)
    return directory, [_read_entry(data, order, at) for at in starts]


def _read_entry(data: bytes, order: str, at: int) -> _Entry:
    tag, _, length, offset = struct.unpack_from(order + "HHII", data, at)
    return _Entry(tag, length, offset, data[at : at + 12])
