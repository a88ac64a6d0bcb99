"""Connections that go to public addresses only, and end at a deadline.

A name is resolved once, every address found is checked, and the connection goes to a checked
address. So a name server cannot evade the check by a different answer the second time. The check
is below HTTP, so it also covers redirects, reused connections and odd spellings of an address.
"""

import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from threading import Event, Thread
from typing import Any

import httpcore

from matcher.errors import ImageError

# IANA special-purpose registries; the lists in `ipaddress` grow with the Python version.
_CLOSED_4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",  # looks public, but is Azure's host
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_CLOSED_6 = tuple(IPv6Network(text) for text in ("2001::/23", "2001:db8::/32", "3fff::/20"))
_MAPPED = IPv6Network("::ffff:0:0/96")
_NAT64 = IPv6Network("64:ff9b::/96")
_SIX_TO_FOUR = IPv6Network("2002::/16")


LOOK_S = 0.5  # how often a transfer that waits looks whether it is to be given up
CONNECT_S = 5.0  # a host that accepts no connection by then accepts none


class StoppedError(ImageError):
    """The program ends, so the transfer was given up."""

    def __init__(self) -> None:
        super().__init__("the program ends: try again later", transient=True)


class Deadline:
    """The wall-clock end of one transfer, from its first look-up to its last byte.

    Args:
        seconds: from now on.
        stopping: set when the program ends; the transfer is given up then.
    """

    def __init__(self, seconds: float, stopping: Event | None = None) -> None:
        self._end = time.monotonic() + seconds
        self._stopping = stopping

    def extend(self, seconds: float) -> None:
        """Extend the deadline, because data has arrived."""
        self._end += seconds

    def left(self) -> float:
        """Return the seconds until the deadline; negative when it has passed.

        Raises:
            StoppedError: the program ends.
        """
        if self._stopping is not None and self._stopping.is_set():
            raise StoppedError
        return self._end - time.monotonic()


# Later transfers and other threads reuse streams, so the limit is kept by context, not by stream.
_deadline: ContextVar[Deadline] = ContextVar("deadline")


@contextmanager
def limit_time(seconds: float, stopping: Event | None = None) -> Iterator[Deadline]:
    """Limit the time that `GuardedBackend` may take in this thread, within the `with` block.

    Args:
        seconds: from now on.
        stopping: set when the program ends.
    """
    deadline = Deadline(seconds, stopping)
    token = _deadline.set(deadline)
    try:
        yield deadline
    finally:
        _deadline.reset(token)


def time_left(at_most: float | None = None) -> float:
    """Return how many seconds the current transfer may still wait.

    Raises:
        httpcore.ReadTimeout: the deadline has passed.
    """
    left = _deadline.get().left()
    if left <= 0:
        raise httpcore.ReadTimeout("the time limit of the whole transfer has passed")
    return left if at_most is None else min(left, at_most)


def is_public(address: str) -> bool:
    """Tell whether an IP address is public; it may have a zone (`%eth0`)."""
    parsed = ipaddress.ip_address(address)
    if isinstance(parsed, IPv6Address):
        embedded = _find_embedded(parsed)
        if embedded is None:
            closed = any(parsed in network for network in _CLOSED_6)
            return parsed in _GLOBAL_UNICAST and not closed
        parsed = embedded
    return not any(parsed in network for network in _CLOSED_4)


def _find_embedded(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address contained in an IPv6 address (RFC 4291, 6052, 3056)."""
    if address in _MAPPED or address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    if address in _SIX_TO_FOUR:
        return IPv4Address(int(address) >> 80 & 0xFFFFFFFF)
    return None


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to checked addresses, within the deadline that `limit_time` has set.

    Args:
        allow_private: connect to any address.
        is_open: tells the addresses that may be reached without that.
    """

    def __init__(self, *, allow_private: bool, is_open: Callable[[str], bool] = is_public) -> None:
        self._allow_private = allow_private
        self._is_open = is_open
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of the host that answers.

        Raises:
            ImageError: the host has no address, or one that is not public.
            httpcore.ConnectError: no address answers.
            httpcore.TimeoutException: the deadline has passed.
        """
        addresses = self._resolve(host, port)
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for tried, address in enumerate(addresses):
            share = min(CONNECT_S, time_left(timeout) / (len(addresses) - tried))
            try:
                stream = self._plain.connect_tcp(
                    address, port, share, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return DeadlineStream(stream)
        raise failure

    def _resolve(self, host: str, port: int) -> list[str]:
        addresses = look_up(host, port, time_left())
        closed = [address for address in addresses if not self._is_open(address)]
        if closed and not self._allow_private:
            raise ImageError(
                f"{host} leads to {closed[0]}, which is not a public address; set "
                "MATCHER_FETCH_ALLOW_PRIVATE=true to reach hosts of your own network"
            )
        return addresses


def look_up(host: str, port: int, timeout_s: float) -> list[str]:
    """Resolve a host name to IP addresses, best first.

    Raises:
        ImageError: there is no such host, or (transient) no answer.
    """
    answer: Future[list[Any]] = Future()
    # The C library's resolver has no time limit, so it runs in a thread that may be abandoned.
    Thread(target=_ask_resolver, args=(answer, host, port), daemon=True).start()
    try:
        found = _await(answer, timeout_s)
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(f"no answer to the look-up of {host}") from error
    except socket.gaierror as error:
        transient = error.errno in (socket.EAI_AGAIN, socket.EAI_FAIL, socket.EAI_SYSTEM)
        reason = f"no address found for {host} ({error.strerror}); check the link"
        raise ImageError(reason, transient=transient) from error
    except UnicodeError as error:
        raise ImageError(f"{host} is no host name; correct the link") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def _await(answer: "Future[list[Any]]", timeout_s: float) -> list[Any]:
    ends = time.monotonic() + timeout_s
    while True:
        left = ends - time.monotonic()
        try:
            return answer.result(max(0, min(left, LOOK_S)))
        except TimeoutError:
            if left <= LOOK_S:
                raise
            time_left()  # raises when the program ends


def _ask_resolver(answer: "Future[list[Any]]", host: str, port: int) -> None:
    try:
        answer.set_result(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except Exception as error:  # handed to the thread that waits
        answer.set_exception(error)


class DeadlineStream(httpcore.NetworkStream):
    """A connection on which every wait ends at the transfer's deadline."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is, up to `max_bytes`."""
        while True:
            left = time_left(timeout)
            try:
                return self._stream.read(max_bytes, min(left, LOOK_S))
            except httpcore.ReadTimeout:
                if left <= LOOK_S:
                    raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send the buffer."""
        self._stream.write(buffer, time_left(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Encrypt; the certificate is checked against the name, not the address."""
        patience_s = min(CONNECT_S, time_left(timeout))
        tls = self._stream.start_tls(ssl_context, server_hostname, patience_s)
        return DeadlineStream(tls)

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks of its streams."""
        return self._stream.get_extra_info(info)
