"""GIF: extensions before the first frame are dropped, but for the one that says what is clear."""

from matcher.images.parts.base import Parts

_EXTENSION, _GRAPHIC_CONTROL = 0x21, 0xF9


def split(data: bytes) -> Parts:
    """Take a GIF file apart (GIF89a, sections 17 to 26)."""
    at = 13
    if len(data) > 10 and data[10] & 0x80:
        at += 3 << (data[10] & 7) + 1  # the colour table
    kept = [data[:at]]
    while data[at : at + 1] == bytes((_EXTENSION,)):
        end = _find_end(data, at + 2)
        if data[at + 1 : at + 3] == bytes((_GRAPHIC_CONTROL, 4)):
            kept.append(data[at:end])
        at = end
    return Parts(b"".join((*kept, data[at:])))


def _find_end(data: bytes, at: int) -> int:
    """Return where the sub-blocks that start here end."""
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1
