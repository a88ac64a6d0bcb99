"""What HTTP costs, and what happens when more is asked than can be answered.

    python benchmarks/service.py --json FILE [--products N] [--seconds S]

The catalogue and its photos are drawn, with vectors and cues, so both sides answer by default at
depth deep. In turns, 1, 8 and 32 threads ask `Matcher.match` in this process, and as many clients
ask `POST /v1/match` of a `matcher serve` of its own, each for some seconds. Clients take the same
cores. A client that is told to come again waits as long as it is told.

`throughput_ratio` is answers a second over HTTP by those of as many threads, the median of all
rounds; the goal at 8 clients is .85. `p95_ratio` is the 95th percentile of how long accepted
questions take with 32 clients by that with 8, which fill the cores; the goal is at most 2.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from benchmarks.support.own_home import own_home
from matcher.demo.dataset import drawn_dataset
from matcher.matcher import Matcher
from matcher.settings import load_settings

CLIENTS = (1, 8, 32)
SATURATED, BEYOND = 8, 32
ROUNDS = 3
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


def ask_directly(matcher: Matcher, photos: Sequence[bytes]) -> Callable[[], Ask]:
    """Return what asks in this process."""

    def ask(number: int) -> None:
        matcher.match(photos[number % len(photos)])

    return lambda: ask


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


def stock(matcher: Matcher, folder: Path, products: int) -> list[bytes]:
    """Bring drawn products in, with vectors and cues; return photos of them."""
    dataset = drawn_dataset(folder, products=products, photos=60)
    matcher.ingest(dataset.products)
    matcher.embedding.run_until_done()
    matcher.cues.run_slice()
    return [path.read_bytes() for path, _ in dataset.queries]


def measure(direct: Callable[[], Ask], http: Callable[[], Ask], seconds: float) -> dict[str, Any]:
    """Press both with each number of clients, in turns."""
    for open_ask in (direct, http):
        press(open_ask, SATURATED, seconds / 2)  # pages are in memory, and threads are there
    rounds = [
        {clients: [press(ask, clients, seconds) for ask in (direct, http)] for clients in CLIENTS}
        for _ in range(ROUNDS)
    ]
    pairs = {clients: [each[clients] for each in rounds] for clients in CLIENTS}
    return {
        "throughput_ratio": {
            str(clients): round(median(http.per_s / direct.per_s for direct, http in each), 3)
            for clients, each in pairs.items()
        },
        "saturation": {
            "p95_ratio": round(
                median(each[BEYOND][1].p95_s / each[SATURATED][1].p95_s for each in rounds),
                3,
            ),
            "refused": sum(http.refused for _, http in pairs[BEYOND]),
        },
        "per_s": {
            str(clients): {
                "direct": round(median(direct.per_s for direct, _ in each), 1),
                "http": round(median(http.per_s for _, http in each), 1),
            }
            for clients, each in pairs.items()
        },
        "p95_s": {
            str(clients): {
                "direct": round(median(direct.p95_s for direct, _ in each), 3),
                "http": round(median(http.p95_s for _, http in each), 3),
            }
            for clients, each in pairs.items()
        },
    }


def main() -> None:
    """Measure, and write the result."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--products", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=15.0, help="of each measurement")
    given = parser.parse_args()
    with (
        own_home("service") as home,
        TemporaryDirectory() as folder,
        Matcher(load_settings(home=home)) as matcher,
    ):
        photos = stock(matcher, Path(folder), given.products)
        depth = matcher.match(photos[0]).depth
        with service() as port:
            http = ask_over_http(port, photos)
            found = measure(ask_directly(matcher, photos), http, given.seconds)
    found |= {"depth": depth, "cores": len(os.sched_getaffinity(0))}
    given.json.write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
