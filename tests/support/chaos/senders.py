"""Clients that send feeds, products and questions, again and again until they are accepted."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from time import sleep
from typing import Any
from uuid import uuid4

import httpx
from celery.exceptions import TimeoutError as NoReplyError
from kombu.exceptions import OperationalError
from redis.exceptions import RedisError

from tests.support.chaos.host import BAD, GOOD, Host
from tests.support.tasks import open_tasks

FEED_ROWS = 200
SENT_ROWS = 10
KINDS = (*GOOD, *BAD)
WEIGHTS = [75] + [5] * (len(GOOD) - 1) + [1] * len(BAD)
REPLY_S = 10.0


@dataclass(slots=True)
class Accepted:
    """What was accepted: pictures by SKU and whether the host ever serves them; questions; runs."""

    pictures: dict[str, bool] = field(default_factory=dict)
    requests: dict[int, str] = field(default_factory=dict)
    runs: list[int] = field(default_factory=list)


class Senders:
    """Three clients on threads of their own, and one that asks over HTTP.

    Args:
        host: that serves what they send links to.
        broker_url: where tasks are sent to.
        api_url: of the HTTP service.
        pictures: how many are to be accepted.
        seed: of what the host does with each.
    """

    def __init__(self, host: Host, broker_url: str, api_url: str, pictures: int, seed: int) -> None:
        self.accepted = Accepted()
        self.answered = 0
        self._host = host
        self._broker_url = broker_url
        self._api_url = api_url
        self._random = Random(seed)
        self._stop = threading.Event()
        by_hand = max(SENT_ROWS, pictures // 20)
        self._threads = [
            threading.Thread(target=each, daemon=True)
            for each in (
                lambda: self._send_feeds(pictures - by_hand),
                lambda: self._send_products(by_hand),
                lambda: self._send_questions(pictures // 25),
            )
        ]
        self._http = threading.Thread(target=self._ask_over_http, daemon=True)
        for thread in (*self._threads, self._http):
            thread.start()

    def are_done(self) -> bool:
        """Tell whether all was accepted."""
        return not any(thread.is_alive() for thread in self._threads)

    def end(self) -> None:
        """Stop asking."""
        self._stop.set()
        self._http.join()

    def _send_feeds(self, pictures: int) -> None:
        for number, first in enumerate(range(0, pictures, FEED_ROWS)):
            links = dict(self._draw_links("feed", first, min(FEED_ROWS, pictures - first)))
            path = f"/feed-{number}.csv"
            rows = "".join(f"{sku},{link}\n" for sku, link in links.items())
            self._host.feeds[path] = f"id,image_link\n{rows}".encode()
            told = self._send("matcher.ingest", {"url": self._host.url + path})
            self.accepted.runs.append(told["run_id"])
            self._note_pictures(links)

    def _send_products(self, pictures: int) -> None:
        for first in range(0, pictures, SENT_ROWS):
            links = dict(self._draw_links("sent", first, min(SENT_ROWS, pictures - first)))
            products = [{"id": sku, "image_link": link} for sku, link in links.items()]
            told = self._send("matcher.ingest", {"products": products})
            assert told["accepted"] == len(links), told
            self._note_pictures(links)

    def _send_questions(self, count: int) -> None:
        for number in range(count):
            photo = self._host.link("fine", 10**6 + number)
            told = self._send("matcher.match", {"photos": photo, "depth": "vector", "k": 1})
            self.accepted.requests[told["request_id"]] = photo

    def _ask_over_http(self) -> None:
        question = {"photos": [self._host.link("fine", 0)], "k": 1, "depth": "vector"}
        while not self._stop.wait(0.2):
            with suppress(httpx.HTTPError):
                answer = httpx.post(f"{self._api_url}/v1/match", json=question, timeout=REPLY_S)
                self.answered += answer.status_code == 200

    def _draw_links(self, name: str, first: int, count: int) -> Iterator[tuple[str, str]]:
        for number in range(first, first + count):
            [kind] = self._random.choices(KINDS, WEIGHTS)
            salt = 0 if name == "feed" else 10**5
            yield f"{name}-{number}", self._host.link(kind, number + salt)

    def _note_pictures(self, links: Mapping[str, str]) -> None:
        for sku, link in links.items():
            self.accepted.pictures[sku] = link.split("/")[-2] in GOOD

    def _send(self, task: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Send one message until it is answered: always the same one, by its id."""
        return _repeat(lambda task_id: self._send_once(task, arguments, task_id))

    def _send_once(self, task: str, arguments: Mapping[str, Any], task_id: str) -> dict[str, Any]:
        with open_tasks(self._broker_url) as tasks:
            reply = tasks.send_task(task, kwargs=dict(arguments), task_id=task_id, retry=False)
            return dict(reply.get(timeout=REPLY_S))


def _repeat(action: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
    task_id = str(uuid4())
    while True:
        try:
            return action(task_id)
        except (NoReplyError, OperationalError, RedisError, OSError):
            sleep(0.5)
        except Exception as error:  # of the task, by the name of its own
            if type(error).__name__ != "ServerError":
                raise
            task_id = str(uuid4())  # it was answered, and nothing was accepted
