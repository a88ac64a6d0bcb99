"""PNG: chunks that hold pixels are kept, whatever else stands between them is not."""

import zlib
from collections.abc import Iterator

from matcher.images.parts.base import Parts

MAX_UNPACKED_BYTES = 4 * 1024 * 1024

_PALETTE = 3  # colour type
_KEY_BYTES = {0: 2, 2: 6}  # of the transparent colour, by colour type
_IMAGEMAGICK_EXIF = b"Raw profile type exif"
_END = b"\x00\x00\x00\x00IEND\xaeB`\x82"


def split(data: bytes) -> Parts:
    """Take a PNG file apart (https://www.w3.org/TR/png-3/).

    Animation chunks are metadata, too: the first frame is the picture.
    """
    kept, exif, text_exif, profile = [data[:8]], b"", b"", b""
    colour_type = data[25] if len(data) > 25 else 0
    for name, start, end in _walk(data):
        body = data[start + 8 : end - 4]
        if name in (b"IHDR", b"IDAT") or (name == b"PLTE" and colour_type == _PALETTE):
            kept.append(data[start:end])
        elif name == b"tRNS":
            if _is_usable_key(body, colour_type) and _is_whole(data, start, end):
                kept.append(data[start:end])
        elif name == b"eXIf":
            exif = exif or body
        elif name == b"iCCP" and not profile:
            profile = _unpack(body.partition(b"\x00")[2])
        elif name in (b"tEXt", b"zTXt") and body.startswith(_IMAGEMAGICK_EXIF + b"\x00"):
            text_exif = text_exif or _read_text_exif(name, body)
    return Parts(b"".join((*kept, _END)), exif or text_exif, profile)


def _walk(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, start and end of each chunk, until one that is none."""
    start = 8
    while start + 8 <= len(data):
        name = data[start + 4 : start + 8]
        if name == b"IEND" or not name.isalpha():
            return
        end = start + 12 + int.from_bytes(data[start : start + 4], "big")
        yield name, start, end
        start = end


def _is_whole(data: bytes, start: int, end: int) -> bool:
    return zlib.crc32(data[start + 4 : end - 4]) == int.from_bytes(data[end - 4 : end], "big")


def _is_usable_key(body: bytes, colour_type: int) -> bool:
    if colour_type == _PALETTE:
        return len(body) <= 256
    return len(body) >= _KEY_BYTES.get(colour_type, len(body) + 1)


def _unpack(packed: bytes) -> bytes:
    """Unpack what stands behind a compression method; empty if that is odd, broken or too long."""
    if packed[:1] != b"\x00":
        return b""
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(packed[1:], MAX_UNPACKED_BYTES)
    except zlib.error:
        return b""
    return unpacked if unpacker.eof else b""


def _read_text_exif(name: bytes, body: bytes) -> bytes:
    """Read the EXIF that ImageMagick writes as text: a name, a length, then hexadecimal lines."""
    text = body[len(_IMAGEMAGICK_EXIF) + 1 :]
    lines = (_unpack(text) if name == b"zTXt" else text).split(b"\n")
    try:
        return bytes.fromhex(b"".join(lines[3:]).decode("ascii"))
    except ValueError:
        return b""
