"""Check a server's reply: translate its status, and read its body up to a limit."""

import zlib
from collections.abc import Iterator
from contextlib import suppress

import httpcore

from matcher.errors import ImageError

_PASSING = {408, 425, 429}
_DRAIN_BYTES = 16 * 1024
_INFLATE_BYTES = 256 * 1024
_BROKE_OFF = "the connection broke off before the end of the file"


def find_header(response: httpcore.Response, name: bytes) -> str | None:
    """Return the first header of that (lower-case) name; UTF-8 where it is, else Latin-1."""
    found = (value for key, value in response.headers if key.lower() == name)
    value = next(found, None)
    if value is None:
        return None
    with suppress(UnicodeDecodeError):
        return value.decode("utf-8").strip()
    return value.decode("latin-1").strip()


def check_status(status: int, shown_url: str, what: str) -> None:
    """Check that a reply contains the `what` ("picture", "file").

    Raises:
        ImageError: it does not; transient for HTTP 408, 425, 429 and 5xx.
    """
    if status in (200, 203):
        return
    transient = status in _PASSING or status >= 500
    if transient:
        reason = "the shop's server cannot answer now"
    elif status in (404, 410):
        reason = f"the shop's server has no such {what}"
    elif status in (401, 403):
        reason = f"the shop's server refuses to give out the {what}; make it public"
    else:
        reason = f"the shop's server sends no {what}; correct the link"
    raise ImageError(f"HTTP {status}: {reason} ({shown_url})", transient=transient)


def read_body(response: httpcore.Response, max_bytes: int) -> Iterator[bytes]:
    """Yield the body, decompressed, up to `max_bytes`.

    Raises:
        ImageError: it is larger, or has an encoding that is not supported.
    """
    declared = find_header(response, b"content-length") or ""
    if declared.isdecimal() and int(declared) > max_bytes:
        raise _too_large(max_bytes, int(declared))
    total = 0
    for chunk in _decode_body(response):
        total += len(chunk)
        if total > max_bytes:
            raise _too_large(max_bytes, total)
        yield chunk


def drain_body(response: httpcore.Response) -> None:
    """Read and drop a short body, so that its connection can be used again."""
    length = find_header(response, b"content-length") or ""
    if length.isdecimal() and int(length) <= _DRAIN_BYTES:
        with suppress(httpcore.NetworkError, httpcore.ProtocolError):
            for _ in response.iter_stream():
                pass


def _decode_body(response: httpcore.Response) -> Iterator[bytes]:
    coding = (find_header(response, b"content-encoding") or "identity").lower()
    if coding == "identity":
        return _read_stream(response)
    if coding in ("gzip", "x-gzip", "deflate"):
        return _inflate(_read_stream(response))
    raise ImageError(f"sent as {coding} although uncompressed was asked for; correct the server")


def _read_stream(response: httpcore.Response) -> Iterator[bytes]:
    """Yield the body as it comes; a host that breaks off in it has answered all the same."""
    try:
        yield from response.iter_stream()
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        raise ImageError(_BROKE_OFF, transient=True) from error


def _inflate(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Decompress gzip or zlib in small steps, so that the size limit stops a bomb early."""
    inflater = zlib.decompressobj(wbits=47)
    try:
        for chunk in chunks:
            rest = chunk
            while True:
                if inflater.eof and rest:
                    inflater = zlib.decompressobj(wbits=47)
                part = inflater.decompress(rest, _INFLATE_BYTES)
                yield part
                rest = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
                if not rest and len(part) < _INFLATE_BYTES:
                    break
    except zlib.error as error:
        raise ImageError(f"the server's compression is broken ({error})") from error
    if not inflater.eof:
        raise ImageError(_BROKE_OFF, transient=True)


def _too_large(max_bytes: int, size: int) -> ImageError:
    return ImageError(
        f"too large: at least {size:,} bytes, the limit is {max_bytes:,}; link a smaller file"
    )
