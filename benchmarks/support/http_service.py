"""A `matcher serve` of a benchmark's own, and clients that press it."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException

import numpy as np

BOUNDARY = "photo-of-a-product"
START_S = 120.0

Ask = Callable[[int], float | None]
"""Asks about a photo by its number; returns the seconds to wait when it was refused."""


@dataclass
class Load:
    """What came of asking for some time.

    Attributes:
        took_s: of each question that was answered.
        refused: how many were told to come again.
    """

    seconds: float = 0.0
    took_s: list[float] = field(default_factory=list)
    refused: int = 0

    @property
    def per_s(self) -> float:
        """Answers a second."""
        return len(self.took_s) / self.seconds

    @property
    def p95_s(self) -> float:
        """The 95th percentile of how long an answer took."""
        return float(np.percentile(self.took_s, 95))


def press(open_ask: Callable[[], Ask], clients: int, seconds: float) -> Load:
    """Have so many threads ask one question after the other."""
    load, lock = Load(), threading.Lock()
    end = time.perf_counter() + seconds

    def run(number: int) -> None:
        ask = open_ask()
        while (began := time.perf_counter()) < end:
            wait_s = ask(number)
            took_s = time.perf_counter() - began
            number += clients
            with lock:
                if wait_s is None:
                    load.took_s.append(took_s)
                else:
                    load.refused += 1
            time.sleep(wait_s or 0)

    began = time.perf_counter()
    threads = [threading.Thread(target=run, args=[number]) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    load.seconds = time.perf_counter() - began
    return load


def ask_over_http(port: int, photos: Sequence[bytes]) -> Callable[[], Ask]:
    """Return what uploads photos, over a connection of each client's own."""
    bodies = [_to_form(photo) for photo in photos]
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}

    def open_ask() -> Ask:
        connection = HTTPConnection("127.0.0.1", port, timeout=60)

        def ask(number: int) -> float | None:
            connection.request("POST", "/v1/match", bodies[number % len(bodies)], headers)
            answer = connection.getresponse()
            said = answer.read()
            if answer.status == 429:
                return float(answer.headers["Retry-After"])
            if answer.status != 200:
                raise RuntimeError(f"{answer.status}: {said[:500]!r}")
            return None

        return ask

    return open_ask


def _to_form(photo: bytes) -> bytes:
    head = (
        f"--{BOUNDARY}\r\nContent-Disposition: form-data; name=photos; filename=photo.jpg\r\n"
        "Content-Type: image/jpeg\r\n\r\n"
    )
    return head.encode() + photo + f"\r\n--{BOUNDARY}--\r\n".encode()


@contextmanager
def service() -> Iterator[int]:
    """Run `matcher serve`; yields its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    code = "from matcher.cli.main import main; main()"
    command = [sys.executable, "-c", code, "serve", "--no-keys", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_until_ready(port, process)
            yield port
        finally:
            process.terminate()


def _wait_until_ready(port: int, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + START_S
    while time.monotonic() < end and process.poll() is None:
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/readyz")
            if connection.getresponse().status == 200:
                return
        except (OSError, HTTPException):
            time.sleep(0.2)
    raise RuntimeError("the service did not start")
