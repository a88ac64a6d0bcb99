"""What tells a server which copy of a file is kept: its ETag or Last-Modified."""

import re

import httpcore

from matcher.images.reply import find_header

_VALIDATOR = re.compile(r"[\x20-\x7e]{1,256}")


def find_validator(response: httpcore.Response, name: bytes) -> str | None:
    """Return the header `etag` or `last-modified` of a reply, if it can be sent back."""
    value = find_header(response, name)
    return value if value and _VALIDATOR.fullmatch(value) else None


def make_conditions(etag: str | None, last_modified: str | None) -> list[tuple[bytes, bytes]]:
    """Return the header for a stored copy: its date is less exact, and serves without ETag only."""
    if etag is not None and _VALIDATOR.fullmatch(etag):
        return [(b"If-None-Match", etag.encode("ascii"))]
    if etag is None and last_modified is not None and _VALIDATOR.fullmatch(last_modified):
        return [(b"If-Modified-Since", last_modified.encode("ascii"))]
    return []
