"""Fetch pictures and feeds by HTTP, and send events, to servers that are not trusted.

Time, size and redirects are limited, and only public addresses are reached (see `network`). Proxy
settings of the environment are ignored: a proxy would resolve names itself, without that check.
"""

import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from ssl import SSLCertVerificationError
from threading import Event
from types import TracebackType
from typing import Self

import httpcore
import httpx

from matcher.errors import ConfigurationError, ImageError
from matcher.images.breaker import Breaker, UnreachableError
from matcher.images.links import is_remote, parse_url, show_url
from matcher.images.network import (
    GuardedBackend,
    StoppedError,
    is_public,
    limit_time,
    time_left,
)
from matcher.images.reply import check_status, drain_body, find_header, read_body
from matcher.images.validators import find_validator, make_conditions

__all__ = ["MIN_BYTES_PER_S", "Fetched", "Fetcher", "is_remote"]

# A download may take its time limit, plus the time that its bytes need at this rate.
MIN_BYTES_PER_S = 64 * 1024

_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A server's answer.

    Attributes:
        data: the file; None if it has not changed (HTTP 304).
        etag: to send with the next request.
        final_url: where the redirects ended.
        last_modified: to send with the next request when there is no ETag.
    """

    data: bytes | None
    etag: str | None
    final_url: str
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What a server says of a file that was not read.

    Attributes:
        is_new: whether it is another one than the validators name.
        made_at: when it was made, or sent where the server does not say; None if neither is said.
    """

    is_new: bool
    etag: str | None
    last_modified: str | None
    made_at: datetime | None


class Fetcher:
    """Fetches over connections that are kept open; a process needs one, which is thread-safe.

    Args:
        timeout_s: wall-clock limit of a whole transfer, redirects included.
        max_bytes: largest picture.
        max_redirects: how many redirects are followed.
        allow_private: also reach loopback, private and link-local addresses.
        is_open: tells the addresses that are reached without that.
        stopping: set when the program ends; transfers are given up then.
    """

    def __init__(
        self,
        *,
        timeout_s: float,
        max_bytes: int,
        max_redirects: int,
        allow_private: bool,
        is_open: Callable[[str], bool] = is_public,
        stopping: Event | None = None,
    ) -> None:
        self._stopping = stopping
        self._breaker = Breaker()
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes
        self._max_redirects = max_redirects
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            max_connections=100,
            max_keepalive_connections=20,
            keepalive_expiry=15.0,
            network_backend=GuardedBackend(allow_private=allow_private, is_open=is_open),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Fetched:
        """Fetch a picture.

        Args:
            url: http or https, without user name and password.
            etag: of the stored copy; the server then sends the file only if it has changed.
            last_modified: of the stored copy; used in the same way when there is no ETag.

        Raises:
            ImageError: the fetch failed; `transient` if it may succeed later.
        """
        headers = make_conditions(etag, last_modified)
        with (
            limit_time(self._timeout_s, self._stopping),
            self._watched(url),
            self._answer(url, headers) as (response, final),
        ):
            fresh = find_validator(response, b"etag")
            date = find_validator(response, b"last-modified")
            if response.status == 304 and headers:
                return Fetched(None, fresh or etag, str(final), date or last_modified)
            check_status(response.status, show_url(str(final)), "picture")
            data = b"".join(read_body(response, self._max_bytes))
            return Fetched(data, fresh, str(final), date)

    def look(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Looked:
        """Ask whether a file, for example a feed, is another one than the validators name.

        Raises:
            ImageError: as `fetch` does.
        """
        headers = make_conditions(etag, last_modified)
        with (
            limit_time(self._timeout_s, self._stopping),
            self._watched(url),
            self._answer(url, headers) as (response, final),
        ):
            is_new = not (response.status == 304 and headers)
            if is_new:
                check_status(response.status, show_url(str(final)), "file")
            date = find_validator(response, b"last-modified")
            made_at = _read_date(date) or _read_date(find_header(response, b"date"))
            return Looked(is_new, find_validator(response, b"etag"), date, made_at)

    def download(self, url: str, target: Path, *, max_bytes: int) -> None:
        """Stream a file, for example a feed, to disk; `target` appears only when it is complete.

        Raises:
            ImageError: as `fetch` does.
            ConfigurationError: the file cannot be written.
        """
        part = target.with_name(f".{target.name}.{uuid.uuid4().hex}.part")
        try:
            with (
                part.open("xb") as file,
                limit_time(self._timeout_s, self._stopping) as deadline,
                self._answer(url, []) as (response, final),
            ):
                check_status(response.status, show_url(str(final)), "file")
                for chunk in read_body(response, max_bytes):
                    deadline.extend(len(chunk) / MIN_BYTES_PER_S)
                    file.write(chunk)
            part.replace(target)
        except OSError as error:
            raise ConfigurationError(
                f"cannot write {target}: {error.strerror}; make room or choose another folder"
            ) from error
        finally:
            part.unlink(missing_ok=True)

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        """Send JSON; return the HTTP status of the answer. No redirect is followed.

        Raises:
            ImageError: there was no answer; `transient` if there may be one later.
        """
        own = [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
        kind = [(b"Content-Type", b"application/json"), (b"Content-Length", b"%d" % len(body))]
        with (
            limit_time(self._timeout_s, self._stopping),
            _in_words(url, self._timeout_s),
            self._request(parse_url(url), [*kind, *own], body) as response,
        ):
            drain_body(response)
            return response.status

    @contextmanager
    def _watched(self, url: str) -> Iterator[None]:
        """Refuse a host that has not answered for long, and note whether it does now."""
        host = parse_url(url).netloc.decode("ascii")
        self._breaker.check(host)
        try:
            yield
        except StoppedError:
            raise
        except ImageError as error:
            self._breaker.note(host, answered=not isinstance(error, UnreachableError))
            raise
        self._breaker.note(host, answered=True)

    @contextmanager
    def _answer(
        self, link: str, headers: list[tuple[bytes, bytes]]
    ) -> Iterator[tuple[httpcore.Response, httpx.URL]]:
        """Follow redirects to the final answer; translate errors."""
        url = parse_url(link)
        with _in_words(link, self._timeout_s):
            for _ in range(self._max_redirects + 1):
                with self._request(url, headers) as response:
                    location = find_header(response, b"location")
                    if response.status not in _REDIRECTS or not location:
                        yield response, url
                        return
                    drain_body(response)
                url = parse_url(location, base=url)
        raise ImageError(
            f"more than {self._max_redirects} redirects; link the file itself ({show_url(link)})"
        )

    def _request(
        self, url: httpx.URL, headers: list[tuple[bytes, bytes]], body: bytes | None = None
    ) -> AbstractContextManager[httpcore.Response]:
        target = httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        )
        fixed = [
            (b"Host", url.netloc),
            (b"User-Agent", _USER_AGENT),
            (b"Accept", b"*/*"),
            (b"Accept-Encoding", b"identity"),
        ]
        return self._pool.stream(
            "GET" if body is None else "POST",
            target,
            headers=fixed + headers,
            content=body,
            extensions={"timeout": {"pool": time_left()}},
        )


def _find_user_agent() -> bytes:
    try:
        release = version("matcher")
    except PackageNotFoundError:  # a checkout that is not installed
        release = "0"
    return f"matcher/{release} (+product image fetcher)".encode("ascii")


_USER_AGENT = _find_user_agent()


def _read_date(text: str | None) -> datetime | None:
    try:
        return parsedate_to_datetime(text) if text else None
    except ValueError:
        return None


@contextmanager
def _in_words(link: str, timeout_s: float) -> Iterator[None]:
    """Translate an error of httpcore into an `ImageError`."""
    shown = show_url(link)
    try:
        yield
    except httpcore.TimeoutException as error:
        reason = f"the server is too slow for the time limit of {timeout_s:g} s ({shown})"
        raise UnreachableError(reason) from error
    except (httpcore.LocalProtocolError, httpcore.UnsupportedProtocol) as error:
        raise ImageError(f"a malformed link ({error}): {shown}") from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        source = error.args[0] if error.args else None  # httpcore drops `__cause__`
        if isinstance(source, SSLCertVerificationError):
            reason = f"the server's certificate is not valid ({source.verify_message})"
            raise ImageError(f"{reason}; renew it: {shown}") from error
        raise UnreachableError(f"no connection to the server ({error}): {shown}") from error
