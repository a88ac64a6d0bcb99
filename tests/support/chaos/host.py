"""A host of pictures and feeds that misbehaves, each picture in its own way."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from time import sleep

import numpy as np
from PIL import Image

GOOD = ("fine", "slow", "moved", "cut_once", "busy_once")
BAD = ("cut", "long", "short", "page", "gone", "loop")
"""What the host does: the pictures of `GOOD` come in the end, those of `BAD` never."""

SLOW_S = 0.4
HTML = b"<!DOCTYPE html><html><body>Not found</body></html>"


def draw_jpeg(number: int) -> bytes:
    """Draw 36 blurred squares of random colours: another picture for each number."""
    blocks = np.random.default_rng(number).integers(0, 255, (6, 6, 3), np.uint8)
    buffer = BytesIO()
    Image.fromarray(blocks).resize((96, 96), Image.Resampling.BICUBIC).save(buffer, "JPEG")
    return buffer.getvalue()


@dataclass(slots=True)
class Host:
    """The host's address, and the feeds that it serves beside pictures by name.

    Attributes:
        asked: how often each path was.
    """

    url: str
    feeds: dict[str, bytes] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)

    def link(self, kind: str, number: int) -> str:
        """Return the address of a picture that behaves in a way."""
        return f"{self.url}/{kind}/{number}.jpg"


@contextmanager
def open_host() -> Iterator[Host]:
    """Open a host on loopback."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host.asked[self.path] += 1
            if self.path in host.feeds:
                self._send(200, host.feeds[self.path])
                return
            _, kind, name = self.path.split("/")
            is_first = host.asked[self.path] == 1
            match kind:
                case "gone":
                    self._send(404, HTML)
                case "page":
                    self._send(200, HTML)
                case "busy_once" if is_first:
                    self._send(503, b"")
                case "moved" | "loop":
                    target = f"/fine/{name}" if kind == "moved" else self.path
                    self._send(302, b"", Location=target)
                case _:
                    self._send_picture(kind, draw_jpeg(int(name.split(".")[0])), is_first)

        def _send_picture(self, kind: str, body: bytes, is_first: bool) -> None:
            length = len(body)
            if kind == "slow":
                sleep(SLOW_S)
            elif kind == "cut" or (kind == "cut_once" and is_first):
                body = body[: length // 2]
            elif kind == "long":
                length += 1000
            elif kind == "short":
                length //= 2
            self._send(200, body, length)

        def _send(self, status: int, body: bytes, length: int | None = None, **more: str) -> None:
            self.send_response(status)
            for name, value in more.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body) if length is None else length))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """Say nothing: workers that ask are killed."""

    with Server(("127.0.0.1", 0), Handler) as server:
        host = Host(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield host
        finally:
            server.shutdown()
            thread.join()
