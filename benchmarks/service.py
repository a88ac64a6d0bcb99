"""What HTTP costs, and what happens when more is asked than can be answered.

    python benchmarks/service.py --json FILE [--products N] [--seconds S]

The catalogue and its photos are drawn, with vectors and cues, so both sides answer by default at
depth deep. In turns, 1, 8 and 32 threads ask `Matcher.match` in this process, and as many clients
ask `POST /v1/match` of a `matcher serve` of its own, each for some seconds. Clients take the same
cores. A client that is told to come again waits as long as it is told. Then a shop sends events of
new products by webhook, with pictures on loopback, and a worker takes them in.

`throughput_ratio` is answers a second over HTTP by those of as many threads, the median of all
rounds; the goal at 8 clients is .85. `p95_ratio` is the 95th percentile of how long accepted
questions take with 32 clients by that with 8, which fill the cores; the goal is at most 2.
`searchable_p95_s` is the time from an event to the first answer that its product can be asked by,
one event at a time (goal: 2 s), `answer_p99_ms` that of a webhook's answer while 8 clients match
(goal: 100 ms).
"""

import argparse
import json
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from http.client import HTTPConnection
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import numpy as np

from benchmarks.support.http_service import Ask, ask_over_http, press, service
from benchmarks.support.own_home import own_home
from matcher.demo.dataset import drawn_dataset
from matcher.errors import InputError
from matcher.matcher import Matcher
from matcher.services.workforce import run_worker
from matcher.settings import load_settings

SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
EVENTS = 60
PATIENCE_S = 60.0
POLL_S = 0.02

CLIENTS = (1, 8, 32)
SATURATED, BEYOND = 8, 32
ROUNDS = 3


def ask_directly(matcher: Matcher, photos: Sequence[bytes]) -> Callable[[], Ask]:
    """Return what asks in this process."""

    def ask(number: int) -> None:
        matcher.match(photos[number % len(photos)])

    return lambda: ask


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


def measure_webhook(
    matcher: Matcher, port: int, photos: Sequence[bytes], folder: Path, seconds: float
) -> dict[str, Any]:
    """Send events of new products: to an idle system, then while clients match."""
    matcher.sources.add("shop", catalog="default", hook="generic")
    log = matcher.settings.home / "log" / "worker.log"
    with served(folder) as host, run_worker(log):
        links = [f"{host}/{path.relative_to(folder)}" for path in sorted(folder.rglob("*.jpg"))]
        send = partial(send_event, port)
        waits = [
            wait_for(matcher, send, f"event-{n}", links[n % len(links)]) for n in range(EVENTS)
        ]
        answers: list[float] = []
        done = threading.Event()

        def keep_sending() -> None:
            while not done.wait(POLL_S):
                began = time.perf_counter()
                send(f"busy-{len(answers)}", links[len(answers) % len(links)])
                answers.append(1000 * (time.perf_counter() - began))

        sender = threading.Thread(target=keep_sending)
        sender.start()
        press(ask_over_http(port, photos), SATURATED, seconds)
        done.set()
        sender.join()
    return {
        "searchable_p95_s": round(float(np.percentile(waits[5:], 95)), 3),  # the worker has started
        "answer_p99_ms": round(float(np.percentile(answers, 99)), 1),
        "events": len(waits) + len(answers),
    }


def send_event(port: int, sku: str, link: str) -> None:
    """Tell of a product as a shop does (Standard Webhooks)."""
    from standardwebhooks import Webhook

    now, number = datetime.now(UTC), str(uuid4())
    data = {"id": sku, "title": sku, "image_link": link}
    event = {"type": "product.updated", "timestamp": now.isoformat(), "data": data}
    body = json.dumps(event)
    headers = {
        "Content-Type": "application/json",
        "webhook-id": number,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(SECRET).sign(number, now, body),
    }
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("POST", "/v1/hooks/generic/default", body, headers)
    answer = connection.getresponse()
    said = answer.read()
    connection.close()
    if answer.status != 200:
        raise RuntimeError(f"{answer.status}: {said[:500]!r}")


def wait_for(matcher: Matcher, send: Callable[[str, str], None], sku: str, link: str) -> float:
    """Return the seconds from an event to the first answer that its product can be asked by."""
    began = time.perf_counter()
    send(sku, link)
    while time.perf_counter() < began + PATIENCE_S:
        try:
            matcher.match_sku(sku, k=1)
        except InputError:  # no such SKU yet, or no vector of it
            time.sleep(POLL_S)
            continue
        return time.perf_counter() - began
    raise RuntimeError(f"{sku} was not searchable within {PATIENCE_S:.0f} s")


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve the files of a folder on loopback; yields the URL."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def main() -> None:
    """Measure, and write the result."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--products", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=15.0, help="of each measurement")
    given = parser.parse_args()
    # For the service and the worker, too: they are processes of their own.
    os.environ["MATCHER_HOOK_SECRETS"] = json.dumps({"generic/default": [SECRET]})
    os.environ["MATCHER_FETCH_ALLOW_PRIVATE"] = "true"
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
            found["webhook"] = measure_webhook(matcher, port, photos, Path(folder), given.seconds)
    found |= {"depth": depth, "cores": len(os.sched_getaffinity(0))}
    given.json.write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
