"""Clients that bring pictures in by every door, and ask questions, until all is accepted."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from random import Random

import httpx

from tests.support.chaos.doors import DOORS, REPLY_S, Shop
from tests.support.chaos.host import BAD, GOOD

KINDS = (*GOOD, *BAD)
WEIGHTS = [75] + [5] * (len(GOOD) - 1) + [1] * len(BAD)
BY_HAND = 0.04
"""Of the pictures, the share that comes by each door but feeds."""
QUESTIONS = 0.04
"""Of the pictures, as many questions by row."""


@dataclass(slots=True)
class Accepted:
    """What was accepted: pictures by SKU and whether the host ever serves them; questions; runs."""

    pictures: dict[str, bool] = field(default_factory=dict)
    requests: list[int] = field(default_factory=list)
    runs: list[int] = field(default_factory=list)


class Senders:
    """A client for each door, one for questions by row, and one that asks over HTTP.

    Args:
        shop: the installation that they reach.
        pictures: how many are to be accepted.
        seed: of what the host does with each.
    """

    def __init__(self, shop: Shop, pictures: int, seed: int) -> None:
        self.accepted = Accepted(runs=shop.runs)
        self.answered = 0
        self.problems: list[str] = []
        self._shop = shop
        self._random = Random(seed)
        self._stop = threading.Event()
        by_hand = max(1, int(BY_HAND * pictures))
        counts = dict.fromkeys(DOORS, by_hand)
        counts["feed"] = pictures - by_hand * (len(DOORS) - 1)
        self._threads = [
            *(self._start(self._sender(door, n)) for door, n in counts.items()),
            self._start(lambda: self._ask_by_row(int(QUESTIONS * pictures))),
        ]
        self._http = self._start(self._ask_over_http)

    def are_done(self) -> bool:
        """Tell whether all was accepted."""
        return not any(thread.is_alive() for thread in self._threads)

    def end(self) -> None:
        """Stop asking."""
        self._stop.set()
        self._http.join()

    def _start(self, action: Callable[[], None]) -> threading.Thread:
        def run() -> None:
            try:
                action()
            except Exception as error:
                self.problems.append(f"{type(error).__name__}: {error}")

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        return thread

    def _sender(self, door: str, pictures: int) -> Callable[[], None]:
        bring, at_a_time = DOORS[door]
        drawn = dict(self._draw_pictures(door, pictures))

        def send() -> None:
            left = iter(drawn.items())
            while some := dict(islice(left, at_a_time)):
                bring(self._shop, {sku: link for sku, (_, link) in some.items()})
                self.accepted.pictures |= {sku: kind in GOOD for sku, (kind, _) in some.items()}

        return send

    def _draw_pictures(self, door: str, count: int) -> Iterator[tuple[str, tuple[str, str]]]:
        """Yield SKUs, each with what the host does and a link; no two show the same picture."""
        first = 10**6 * list(DOORS).index(door)
        for number in range(count):
            [kind] = self._random.choices(KINDS, WEIGHTS)
            yield f"{door}-{number}", (kind, self._shop.host.link(kind, first + number))

    def _ask_by_row(self, count: int) -> None:
        for number in range(count):
            photo = self._shop.host.link("fine", 10**6 * len(DOORS) + number)
            question = {"photos": photo, "depth": "vector", "k": 1, "catalog": "default"}
            self.accepted.requests.append(self._shop.send("matcher.match", question)["request_id"])

    def _ask_over_http(self) -> None:
        photo = self._shop.host.link("fine", 0)
        question = {
            "photos": [photo], "k": 1, "depth": "vector", "filters": {"catalog": "default"}
        }  # fmt: skip
        while not self._stop.wait(0.2):
            with suppress(httpx.HTTPError):
                url = f"{self._shop.api_url}/v1/match"
                answer = httpx.post(url, json=question, timeout=REPLY_S)
                self.answered += answer.status_code == 200
