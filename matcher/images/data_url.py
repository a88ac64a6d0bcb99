"""Decode pictures that a link contains: `data:` URLs (RFC 2397)."""

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from matcher.errors import ImageError

_SPACE = re.compile(rb"[\s]+")


def is_data_url(link: str) -> bool:
    """Tell whether a link is a `data:` URL, which contains the bytes."""
    return link[:5].lower() == "data:"


def decode_data_url(link: str, *, max_bytes: int) -> bytes:
    """Return the bytes of a `data:` URL, in base64 or percent form; the media type is ignored.

    Raises:
        ImageError: it is malformed, or holds more than `max_bytes`.
    """
    head, comma, body = link.partition(",")
    if not is_data_url(link) or not comma:
        raise ImageError("a data: link without a comma; write data:image/png;base64,...")
    # Base64 has 4 characters for 3 bytes, a percent form at most 3 for 1.
    if len(body) > 3 * max_bytes + 1024:
        raise _too_large(max_bytes)
    data = unquote_to_bytes(body)
    if head.lower().endswith(";base64"):
        data = _decode_base64(data)
    if len(data) > max_bytes:
        raise _too_large(max_bytes)
    return data


def _decode_base64(text: bytes) -> bytes:
    """Decode base64 in either alphabet; feeds also contain line breaks and leave out padding."""
    compact = _SPACE.sub(b"", text).translate(bytes.maketrans(b"-_", b"+/")).rstrip(b"=")
    try:
        return base64.b64decode(compact + b"=" * (-len(compact) % 4), validate=True)
    except binascii.Error as error:
        raise ImageError(
            f"a data: link whose base64 is broken ({error}); write it again"
        ) from error


def _too_large(max_bytes: int) -> ImageError:
    return ImageError(f"a data: link of more than {max_bytes:,} bytes; link a smaller picture")
