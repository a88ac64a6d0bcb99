"""HEIC and AVIF: metadata items are renamed to a kind that no decoder knows."""

import re

from matcher.images.parts.base import Parts

# An item's entry (ISO/IEC 14496-12, 8.11.6): version and flags, number, protection, kind.
_METADATA_ITEM = re.compile(rb"(infe(?:\x02...(?:..)|\x03...(?:....))..)(?:Exif|mime)", re.DOTALL)
_PROFILE = re.compile(rb"(....)colr(?:prof|rICC)", re.DOTALL)


def split(data: bytes) -> Parts:
    """Take a HEIF file apart.

    The orientation is one of its properties, which decoders apply; that of EXIF does not count
    (ISO/IEC 23008-12, annex A).
    """
    start, end = _find_meta(data)
    meta = data[start:end]
    found = _PROFILE.search(meta)
    profile = b""
    if found:
        size = int.from_bytes(found[1], "big")
        profile = meta[found.end() : found.start() + size]
    return Parts(data[:start] + _METADATA_ITEM.sub(rb"\1free", meta) + data[end:], profile=profile)


def _find_meta(data: bytes) -> tuple[int, int]:
    """Return where the box of items starts and ends."""
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if data[at + 4 : at + 8] == b"meta":
            return at, at + size
        if size < 8:
            break
        at += size
    return 0, 0
