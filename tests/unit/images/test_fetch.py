"""Fetching obeys its limits, and cannot be led into the own network by any server or name."""

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingTCPServer
from typing import Any

import pytest

from matcher.errors import ConfigurationError, ImageError
from matcher.images.fetch import Fetcher, is_remote
from matcher.images.network import is_public

Answer = Callable[[BaseHTTPRequestHandler], None]


class Shop(ThreadingTCPServer):
    """A real server whose pages are functions; it remembers who asked for what."""

    daemon_threads = True
    request_queue_size = 32

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.pages: dict[str, Answer] = {}
        self.requests: list[dict[str, str]] = []
        self.connections = 0
        super().__init__((host, 0), _ShopHandler)
        self.server_port: int = self.server_address[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def process_request(self, request: Any, client_address: Any) -> None:
        self.connections += 1
        super().process_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Fetchers that hang up in the middle are what is tested."""


class _ShopHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        assert isinstance(self.server, Shop)
        path = self.path.partition("?")[0]
        self.server.requests.append({"path": self.path, **dict(self.headers.items())})
        self.server.pages.get(path, send(b"no", status=404))(self)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


def send(body: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        if status != 304:
            handler.wfile.write(body)

    return answer


def drip(head: bytes, piece: bytes, pieces: int = 200) -> Answer:
    """Send a head, then pieces forever: each in time, all of them too late."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        with suppress(OSError):
            handler.wfile.write(head)
            for _ in range(pieces):
                handler.wfile.write(piece)
                handler.wfile.flush()
                time.sleep(0.05)

    return answer


@contextmanager
def running(server: Shop) -> Iterator[Shop]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def shop() -> Iterator[Shop]:
    with running(Shop()) as server:
        yield server


def open_fetcher(
    *,
    timeout_s: float = 10.0,
    max_bytes: int = 100_000,
    max_redirects: int = 3,
    allow_private: bool = True,
    is_open: Callable[[str], bool] = is_public,
) -> Fetcher:
    return Fetcher(
        timeout_s=timeout_s,
        max_bytes=max_bytes,
        max_redirects=max_redirects,
        allow_private=allow_private,
        is_open=is_open,
    )


@pytest.fixture(scope="module")
def fetcher() -> Iterator[Fetcher]:
    with open_fetcher() as opened:
        yield opened


@pytest.fixture(scope="module")
def guarded() -> Iterator[Fetcher]:
    """A fetcher as it is by default: only public addresses."""
    with open_fetcher(allow_private=False) as opened:
        yield opened


def fail(fetcher: Fetcher, url: str) -> ImageError:
    with pytest.raises(ImageError) as caught:
        fetcher.fetch(url)
    return caught.value


def test_picture_is_fetched_with_its_etag(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a.jpg"] = send(b"pixels", ETag='W/"7"')
    fetched = fetcher.fetch(f"{shop.url}/a.jpg")
    assert (fetched.data, fetched.etag) == (b"pixels", 'W/"7"')
    assert fetched.final_url == f"{shop.url}/a.jpg"


def test_request_says_who_asks_and_wants_no_compression(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a.jpg"] = send(b"pixels")
    fetcher.fetch(f"{shop.url}/a.jpg?size=2&b=%20#part")
    (request,) = shop.requests
    assert request["User-Agent"].startswith("matcher/")
    assert request["User-Agent"].endswith("(+product image fetcher)")
    assert request["Accept-Encoding"] == "identity"
    assert request["Host"] == f"127.0.0.1:{shop.server_port}"
    assert request["path"] == "/a.jpg?size=2&b=%20"
    assert "If-None-Match" not in request


def test_unchanged_picture_is_not_sent_again(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a.jpg"] = send(b"", status=304)
    fetched = fetcher.fetch(f"{shop.url}/a.jpg", etag='"7"')
    assert (fetched.data, fetched.etag) == (None, '"7"')
    assert shop.requests[0]["If-None-Match"] == '"7"'


def test_without_an_etag_the_date_is_sent(shop: Shop, fetcher: Fetcher) -> None:
    date = "Wed, 21 Oct 2015 07:28:00 GMT"
    shop.pages["/a.jpg"] = send(b"pixels", Last_Modified=date)
    assert fetcher.fetch(f"{shop.url}/a.jpg").last_modified == date
    shop.pages["/a.jpg"] = send(b"", status=304)
    fetched = fetcher.fetch(f"{shop.url}/a.jpg", last_modified=date)
    assert (fetched.data, fetched.last_modified) == (None, date)
    assert shop.requests[1]["If-Modified-Since"] == date
    fetcher.fetch(f"{shop.url}/a.jpg", etag='"7"', last_modified=date)
    assert "If-Modified-Since" not in shop.requests[2]


def test_304_that_nobody_asked_for_is_an_error(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a.jpg"] = send(b"", status=304)
    assert "HTTP 304" in str(fail(fetcher, f"{shop.url}/a.jpg"))


def test_etag_cannot_smuggle_headers(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a.jpg"] = send(b"pixels")
    fetcher.fetch(f"{shop.url}/a.jpg", etag='"7"\r\nX-Evil: 1')
    assert "X-Evil" not in shop.requests[0]


def test_connections_are_reused_after_redirects_too(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a.jpg"] = send(b"pixels")
    shop.pages["/old.jpg"] = send(b"moved", status=301, Location="/a.jpg")
    for _ in range(5):
        fetcher.fetch(f"{shop.url}/a.jpg")
        fetcher.fetch(f"{shop.url}/old.jpg")
    assert shop.connections == 1


def test_one_fetcher_serves_many_threads(shop: Shop, fetcher: Fetcher) -> None:
    for number in range(20):
        shop.pages[f"/{number}"] = send(str(number).encode() * 1000)
    with ThreadPoolExecutor(8) as pool:
        urls = [f"{shop.url}/{number}" for number in range(20)] * 5
        fetched = list(pool.map(fetcher.fetch, urls))
    assert [one.data for one in fetched] == [str(n).encode() * 1000 for n in range(20)] * 5


def test_redirects_are_followed_to_the_final_url(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a"] = send(b"", status=302, Location="/b?x=1")
    shop.pages["/b"] = send(b"", status=308, Location=f"{shop.url}/c")
    shop.pages["/c"] = send(b"pixels")
    fetched = fetcher.fetch(f"{shop.url}/a")
    assert (fetched.data, fetched.final_url) == (b"pixels", f"{shop.url}/c")


def test_redirect_loop_ends(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a"] = send(b"", status=302, Location="/a")
    error = fail(fetcher, f"{shop.url}/a")
    assert "more than 3 redirects" in str(error)
    assert not error.transient
    assert len(shop.requests) == 4


@pytest.mark.parametrize(
    ("status", "transient"),
    [(400, False), (401, False), (403, False), (404, False), (410, False), (418, False),
     (204, False), (206, False), (300, False), (302, False), (408, True), (425, True),
     (429, True), (500, True), (502, True), (503, True), (504, True)],
)  # fmt: skip
def test_status_decides_whether_trying_again_can_help(
    shop: Shop, fetcher: Fetcher, status: int, transient: bool
) -> None:
    shop.pages["/a.jpg"] = send(b"", status=status)
    error = fail(fetcher, f"{shop.url}/a.jpg")
    assert error.transient is transient
    assert f"HTTP {status}" in str(error)
    assert f"{shop.url}/a.jpg" in str(error)


def test_missing_picture_is_said_to_be_missing(shop: Shop, fetcher: Fetcher) -> None:
    assert "the shop's server has no such picture" in str(fail(fetcher, f"{shop.url}/gone.jpg"))


def test_declared_size_over_the_limit_is_refused(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a"] = drip(b"HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n", b"")
    error = fail(fetcher, f"{shop.url}/a")
    assert "too large" in str(error)
    assert "100,000" in str(error)
    assert not error.transient


def test_undeclared_size_over_the_limit_is_cut(shop: Shop, fetcher: Fetcher) -> None:
    head = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    shop.pages["/a"] = drip(head, bytes(60_000))
    assert "too large" in str(fail(fetcher, f"{shop.url}/a"))


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_compressed_reply_is_read(shop: Shop, fetcher: Fetcher, coding: str) -> None:
    squeeze = gzip.compress if coding == "gzip" else zlib.compress
    for data in (b"", b"pixels", bytes(100_000)):
        shop.pages["/a"] = send(squeeze(data), Content_Encoding=coding)
        assert fetcher.fetch(f"{shop.url}/a").data == data


def test_every_part_of_a_gzip_reply_is_read(shop: Shop, fetcher: Fetcher) -> None:
    data = gzip.compress(b"one ") + gzip.compress(b"two")
    shop.pages["/a"] = send(data, Content_Encoding="gzip")
    assert fetcher.fetch(f"{shop.url}/a").data == b"one two"


def test_compression_bomb_meets_the_limit(shop: Shop, fetcher: Fetcher) -> None:
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < 100_000
    shop.pages["/a"] = send(bomb, Content_Encoding="gzip")
    assert "too large" in str(fail(fetcher, f"{shop.url}/a"))


def test_cut_off_compressed_reply_is_tried_again(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a"] = send(gzip.compress(bytes(range(256)) * 9)[:-40], Content_Encoding="gzip")
    assert fail(fetcher, f"{shop.url}/a").transient


@pytest.mark.parametrize("coding", ["br", "gzip, gzip"])
def test_other_compression_is_refused(shop: Shop, fetcher: Fetcher, coding: str) -> None:
    shop.pages["/a"] = send(b"pixels", Content_Encoding=coding)
    error = fail(fetcher, f"{shop.url}/a")
    assert coding in str(error)
    assert not error.transient


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\n", b"X-Slow: 1\r\n"),
        (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
        (b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 5000\r\n\r\n", b"x"),
    ],
)
def test_server_that_drips_is_cut(shop: Shop, head: bytes, piece: bytes) -> None:
    shop.pages["/a"] = drip(head, piece)
    with open_fetcher(timeout_s=0.4) as fetcher:
        error = fail(fetcher, f"{shop.url}/a")
    assert error.transient
    assert "0.4 s" in str(error)


def test_time_limit_spans_redirects(shop: Shop) -> None:
    def answer_late(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(0.2)
        send(b"", status=302, Location="/a")(handler)

    shop.pages["/a"] = answer_late
    with open_fetcher(timeout_s=0.5, max_redirects=50) as fetcher:
        assert "0.5 s" in str(fail(fetcher, f"{shop.url}/a"))
    assert len(shop.requests) < 6


def test_name_server_that_hangs_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    def hang(*_: Any, **__: Any) -> list[Any]:
        release.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    try:
        with open_fetcher(timeout_s=0.2) as fetcher:
            assert fail(fetcher, "http://shop.example/a").transient
    finally:
        release.set()


@pytest.mark.parametrize(
    ("code", "transient"), [(socket.EAI_AGAIN, True), (socket.EAI_NONAME, False)]
)
def test_name_without_address_names_the_host(
    monkeypatch: pytest.MonkeyPatch, fetcher: Fetcher, code: int, transient: bool
) -> None:
    def refuse(*_: Any, **__: Any) -> list[Any]:
        raise socket.gaierror(code, "no answer")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    error = fail(fetcher, "http://shop.example/a")
    assert error.transient is transient
    assert "shop.example" in str(error)


def test_refused_connection_is_tried_again(fetcher: Fetcher) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert fail(fetcher, f"http://127.0.0.1:{port}/a").transient


def test_connection_that_breaks_off_is_tried_again(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a"] = drip(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", b"x", pieces=1)
    shop.pages["/b"] = drip(b"", b"", pieces=1)
    shop.pages["/c"] = drip(b"no HTTP at all\r\n\r\n", b"", pieces=1)
    for page in "abc":
        assert fail(fetcher, f"{shop.url}/{page}").transient


@pytest.mark.parametrize(
    "url",
    ["ftp://h/a", "file:///etc/passwd", "data:image/png,x", "gopher://h/", "/a.jpg", "a.jpg", "",
     "http:///a", "http://", "http://h:0/", "http://h:99999/", "http://h:x/", "http://[::1/",
     "http://a\nb/", "http://" + "a" * 70 + ".com/", "http://h%00/",
     "http://a b/", "http://xn--/", "http://\ud800/", "http://..", "https://"],
)  # fmt: skip
def test_link_that_cannot_be_fetched_fails_for_good(fetcher: Fetcher, url: str) -> None:
    error = fail(fetcher, url)
    assert not error.transient
    assert len(str(error)) < 500


def test_endless_link_is_shortened_in_the_reason(fetcher: Fetcher) -> None:
    assert len(str(fail(fetcher, "http://shop.example/" + "a" * 70_000))) < 500


def test_credentials_in_a_link_are_refused_and_not_repeated(shop: Shop, fetcher: Fetcher) -> None:
    shop.pages["/a"] = send(b"", status=302, Location="http://anna:hunter2@127.0.0.1/b")
    for url in (f"http://anna:hunter2@127.0.0.1:{shop.server_port}/b", f"{shop.url}/a"):
        error = fail(fetcher, url)
        assert "user name or password" in str(error)
        assert "hunter2" not in str(error)
    assert [request["path"] for request in shop.requests] == ["/a"]


@pytest.mark.parametrize("target", ["ftp://h/a", "file:///etc/passwd", "http://[::1", "http://"])
def test_redirect_to_elsewhere_than_http_fails_for_good(
    shop: Shop, fetcher: Fetcher, target: str
) -> None:
    shop.pages["/a"] = send(b"", status=302, Location=target)
    assert not fail(fetcher, f"{shop.url}/a").transient


def test_proxies_of_the_environment_are_not_used(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    shop.pages["/a"] = send(b"pixels")
    with open_fetcher() as fetcher:
        assert fetcher.fetch(f"{shop.url}/a").data == b"pixels"


def test_remote_links_are_told_from_others() -> None:
    assert is_remote("HTTPS://shop.example/a.jpg")
    assert is_remote("http://shop.example/a.jpg")
    assert not is_remote("images/http.jpg")
    assert not is_remote("data:image/png,x")


PRIVATE = [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9",
    "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.168.1.1",
    "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1",
    "255.255.255.255", "168.63.129.16", "192.88.99.1",
    "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe",
    "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::5",
    "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "3fff::1", "fc00::1",
    "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "100::1", "5f00::1",
    "4000::1",
]  # fmt: skip
PUBLIC = [
    "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1",
    "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8",
    "64:ff9b::808:808", "2002:808:808::1",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_address_inside_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_address_of_the_open_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0", "0.0.0.0",
     "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]", "LOCALHOST", "localhost.",
     "127.0.0.1.", "①②⑦.⓪.⓪.①", "127。0。0。1"],
)  # fmt: skip
def test_no_spelling_of_loopback_is_reached(shop: Shop, guarded: Fetcher, host: str) -> None:
    shop.pages["/a"] = send(b"secret")
    fail(guarded, f"http://{host}:{shop.server_port}/a")
    assert shop.connections == 0


def test_refusal_names_the_address_and_the_setting(guarded: Fetcher) -> None:
    error = fail(guarded, "http://169.254.169.254/latest/meta-data")
    assert "169.254.169.254" in str(error)
    assert "MATCHER_FETCH_ALLOW_PRIVATE" in str(error)
    assert not error.transient


class Names:
    """A name server of the test's own: each look-up takes the next of the answers."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answers: list[list[str]]) -> None:
        self.asked = 0
        self._answers = answers
        self._real = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self)

    def __call__(self, host: str, port: int, *args: Any, **kinds: Any) -> list[Any]:
        if host != "shop.example":
            return self._real(host, port, *args, **kinds)
        answer = self._answers[min(self.asked, len(self._answers) - 1)]
        self.asked += 1
        return [entry for one in answer for entry in self._real(one, port, *args, **kinds)]


@pytest.fixture
def edge() -> Iterator[Fetcher]:
    """A guarded fetcher to which one loopback address is the open internet: 127.0.0.1."""
    with open_fetcher(
        allow_private=False, is_open=lambda address: address == "127.0.0.1"
    ) as opened:
        yield opened


@pytest.mark.parametrize("host", ["127.0.0.2", "[::ffff:127.0.0.2]", "0", "2130706434"])
def test_redirect_into_the_own_network_is_refused(edge: Fetcher, host: str) -> None:
    with running(Shop("0.0.0.0")) as shop:
        shop.pages["/secret"] = send(b"secret")
        shop.pages["/a"] = send(b"", status=302, Location="/b")
        target = f"http://{host}:{shop.server_port}/secret"
        shop.pages["/b"] = send(b"", status=302, Location=target)
        error = fail(edge, f"{shop.url}/a")
        assert "not a public address" in str(error)
        assert not error.transient
        assert [request["path"] for request in shop.requests] == ["/a", "/b"]


def test_name_that_changes_its_address_is_looked_up_once(
    edge: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = Names(monkeypatch, [["127.0.0.1"], ["127.0.0.2"]])
    with running(Shop()) as shop:
        shop.pages["/a"] = send(b"pixels")
        url = f"http://shop.example:{shop.server_port}/a"
        assert edge.fetch(url).data == b"pixels"
        assert names.asked == 1
        assert shop.requests[0]["Host"] == f"shop.example:{shop.server_port}"
        edge.close()
        assert "127.0.0.2" in str(fail(edge, url))


def test_one_private_address_among_public_ones_is_refused(
    shop: Shop, edge: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    Names(monkeypatch, [["127.0.0.1", "127.0.0.2"]])
    assert "127.0.0.2" in str(fail(edge, f"http://shop.example:{shop.server_port}/a"))
    assert shop.connections == 0


def test_second_address_is_tried_when_the_first_is_dead(
    shop: Shop, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    Names(monkeypatch, [["127.0.0.3", "127.0.0.1"]])
    shop.pages["/a"] = send(b"pixels")
    assert fetcher.fetch(f"http://shop.example:{shop.server_port}/a").data == b"pixels"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    if shutil.which("openssl") is None:
        pytest.skip("the openssl command is needed to make a certificate")
    pem = tmp_path / "shop.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=shop.example", "-addext", "subjectAltName=DNS:shop.example"]
    command += ["-keyout", str(pem), "-out", str(tmp_path / "cert.pem")]
    subprocess.run(command, check=True, capture_output=True)
    pem.write_bytes(pem.read_bytes() + (tmp_path / "cert.pem").read_bytes())
    return pem


def serve_tls(shop: Shop, certificate: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    shop.socket = context.wrap_socket(shop.socket, server_side=True)
    shop.pages["/a"] = send(b"pixels")


def test_certificate_is_checked_against_the_name(
    shop: Shop, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve_tls(shop, certificate)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    Names(monkeypatch, [["127.0.0.1"]])
    with open_fetcher() as fetcher:
        assert fetcher.fetch(f"https://shop.example:{shop.server_port}/a").data == b"pixels"
        error = fail(fetcher, f"https://localhost:{shop.server_port}/a")
    assert "certificate" in str(error)
    assert not error.transient


def test_certificate_nobody_vouches_for_is_refused(
    shop: Shop, certificate: Path, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve_tls(shop, certificate)
    Names(monkeypatch, [["127.0.0.1"]])
    assert "certificate" in str(fail(fetcher, f"https://shop.example:{shop.server_port}/a"))
    assert shop.requests == []


def test_download_streams_to_disk(shop: Shop, fetcher: Fetcher, tmp_path: Path) -> None:
    feed = b"id,image_link\n" * 100_000
    shop.pages["/feed.csv"] = send(feed)
    fetcher.download(f"{shop.url}/feed.csv", tmp_path / "feed.csv", max_bytes=2_000_000)
    assert (tmp_path / "feed.csv").read_bytes() == feed
    assert [path.name for path in tmp_path.iterdir()] == ["feed.csv"]


def test_failed_download_leaves_what_was_there(
    shop: Shop, fetcher: Fetcher, tmp_path: Path
) -> None:
    target = tmp_path / "feed.csv"
    target.write_bytes(b"yesterday's")
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"
    shop.pages["/cut"] = drip(head, b"x", pieces=1)
    shop.pages["/large"] = send(bytes(1001))
    for page in ("cut", "large", "missing"):
        with pytest.raises(ImageError):
            fetcher.download(f"{shop.url}/{page}", target, max_bytes=1000)
    assert target.read_bytes() == b"yesterday's"
    assert list(tmp_path.iterdir()) == [target]


def test_download_of_a_private_address_is_refused(
    shop: Shop, guarded: Fetcher, tmp_path: Path
) -> None:
    with pytest.raises(ImageError, match="public"):
        guarded.download(f"{shop.url}/feed.csv", tmp_path / "feed.csv", max_bytes=1000)
    assert list(tmp_path.iterdir()) == []


def test_download_that_drips_is_cut(shop: Shop, tmp_path: Path) -> None:
    shop.pages["/a"] = drip(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", b"x")
    with open_fetcher(timeout_s=0.4) as fetcher, pytest.raises(ImageError, match="slow") as caught:
        fetcher.download(f"{shop.url}/a", tmp_path / "a", max_bytes=10_000)
    assert caught.value.transient


def test_download_into_a_missing_folder_is_a_configuration_error(
    shop: Shop, fetcher: Fetcher, tmp_path: Path
) -> None:
    shop.pages["/a"] = send(b"feed")
    with pytest.raises(ConfigurationError, match="another folder"):
        fetcher.download(f"{shop.url}/a", tmp_path / "missing" / "a", max_bytes=1000)
