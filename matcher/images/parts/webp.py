"""WebP: the chunks of the picture are kept, others are not."""

from collections.abc import Iterator

from matcher.images.parts.base import Parts

_KEPT = frozenset((b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"))
_HAS_PROFILE, _HAS_EXIF, _HAS_XMP = 0x20, 0x08, 0x04


def split(data: bytes) -> Parts:
    """Take a WebP file apart (RFC 9649, section 2)."""
    kept: list[bytes] = []
    exif = profile = b""
    flags = declared = 0
    for name, size, body in _walk(data):
        if name == b"VP8X" and body:
            flags = body[0]
            bare = flags & ~(_HAS_PROFILE | _HAS_EXIF | _HAS_XMP)
            body = bytes((bare,)) + body[1:]
        if name in _KEPT:
            padding = b"\x00" * (size % 2)
            kept.append(name + size.to_bytes(4, "little") + body + padding)
            declared += 8 + size + size % 2
        elif name == b"EXIF" and flags & _HAS_EXIF:
            exif = exif or body
        elif name == b"ICCP" and flags & _HAS_PROFILE:
            profile = profile or body
    head = b"RIFF" + (4 + declared).to_bytes(4, "little") + b"WEBP"
    return Parts(b"".join((head, *kept)), exif, profile)


def _walk(data: bytes) -> Iterator[tuple[bytes, int, bytes]]:
    """Yield name, declared size and body of each chunk; the last body may be cut off."""
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], size, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
