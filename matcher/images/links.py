"""Parse and check links to fetch, and show them in messages without credentials."""

import re

import httpx

from matcher.errors import ImageError

CONTENT_SCHEME = "sha256:"
"""Prefix of a link to the content store; the SHA-256 in hexadecimal follows."""


def is_remote(link: str) -> bool:
    """Tell whether a link is fetched by HTTP."""
    return link[:8].lower().startswith(("http://", "https://"))


def parse_url(link: str, *, base: httpx.URL | None = None) -> httpx.URL:
    """Check a link, or a redirect's target relative to `base`.

    Raises:
        ImageError: it is malformed, not http or https, or carries a user name.
    """
    try:
        url = base.join(link) if base else httpx.URL(link.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise ImageError(f"a malformed link ({error}): {show_url(link)}") from error
    if url.scheme not in ("http", "https"):
        kind = f"{url.scheme}: link" if url.scheme else "link without http://"
        raise ImageError(f"a {kind}; only http and https are fetched ({show_url(link)})")
    if url.userinfo:
        raise ImageError(f"a link with a user name or password; remove it ({show_url(link)})")
    if (
        not url.raw_host
        or b"%" in url.raw_host
        or (url.port is not None and not 0 < url.port < 65536)
    ):
        raise ImageError(f"a malformed link (no such host or port): {show_url(link)}")
    return url


def show_url(link: str) -> str:
    """Return a link for a message: without credentials or line breaks, and shortened."""
    plain = re.sub(r"//[^/?#]*@", "//", link)
    plain = re.sub(r"[\x00-\x20\x7f]+", " ", plain).strip()
    return plain if len(plain) <= 200 else plain[:200] + "..."
