"""The ways in: each takes pictures by SKU, and returns once what it was given is accepted."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from time import sleep
from typing import Any
from uuid import uuid4

import httpx
import psycopg
from celery.exceptions import TimeoutError as NoReplyError
from kombu.exceptions import OperationalError
from redis.exceptions import RedisError

from tests.support.chaos.host import Host
from tests.support.hooks import generic
from tests.support.tasks import open_tasks

REPLY_S = 10.0
AGAIN_S = 0.5
LATE = timedelta(hours=1)
NEW, OLD = datetime(2026, 11, 28, tzinfo=UTC), datetime(2026, 11, 27, tzinfo=UTC)
Links = Mapping[str, str]


@dataclass(slots=True)
class Shop:
    """Where an installation is reached, and the host that its pictures come from.

    Attributes:
        runs: of feeds that were accepted.
    """

    host: Host
    broker_url: str
    database_url: str
    api_url: str
    runs: list[int] = field(default_factory=list)

    def send(self, task: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Send one message until it is answered: always the same one, by its id."""
        task_id = str(uuid4())
        while True:
            with suppress(NoReplyError, OperationalError, RedisError, OSError):
                told = self._send_once(task, arguments, task_id)
                if told is not None:
                    return told
            sleep(AGAIN_S)

    def _send_once(
        self, task: str, arguments: Mapping[str, Any], task_id: str
    ) -> dict[str, Any] | None:
        """Return the answer; None if the database was away, so that nobody knows what it has."""
        with open_tasks(self.broker_url) as tasks:
            reply = tasks.send_task(task, kwargs=dict(arguments), task_id=task_id, retry=False)
            try:
                return dict(reply.get(timeout=REPLY_S))
            except Exception as error:
                if type(error).__name__ != "ServerError":
                    raise
                reply.forget()
                return None

    def call(
        self,
        method: str,
        path: str,
        body: bytes,
        headers: Mapping[str, str],
        *,
        status: int | None = None,
    ) -> None:
        """Send one request until it is taken, or answered with a status.

        Raises:
            AssertionError: it is answered otherwise, for good.
        """
        while True:
            with suppress(httpx.HTTPError):
                url = self.api_url + path
                answer = httpx.request(
                    method, url, content=body, headers=dict(headers), timeout=REPLY_S
                )
                if answer.is_success if status is None else answer.status_code == status:
                    return
                passing = answer.status_code >= 500 or answer.status_code in (409, 429)
                assert passing, answer.text
            sleep(AGAIN_S)


def by_feed(shop: Shop, links: Links) -> None:
    """Have workers read a feed."""
    path = f"/feed-{uuid4().hex}.csv"
    rows = "".join(f"{sku},{link}\n" for sku, link in links.items())
    shop.host.feeds[path] = f"id,image_link\n{rows}".encode()
    told = shop.send("matcher.ingest", {"url": shop.host.url + path})
    shop.runs.append(told["run_id"])


def by_task(shop: Shop, links: Links) -> None:
    """Send products in a message."""
    products = [{"id": sku, "image_link": link} for sku, link in links.items()]
    told = shop.send("matcher.ingest", {"products": products})
    assert told["accepted"] == len(links), told


def by_put(shop: Shop, links: Links) -> None:
    """Put each product over HTTP, with a key."""
    for sku, link in links.items():
        body = json.dumps({"title": sku, "image_link": link}).encode()
        headers = {"content-type": "application/json", "idempotency-key": uuid4().hex}
        shop.call("PUT", f"/v1/products/{sku}?catalog=default", body, headers)


def by_event(shop: Shop, links: Links) -> None:
    """Tell of each product as a shop does: twice, and then of an older version of it.

    Before all of these one is refused, because its clock is off.
    """
    for sku, link in links.items():
        event_id = uuid4().hex
        late = {"id": sku, "title": "late", "image_link": link}
        _tell(shop, uuid4().hex, NEW, late, sent_at=datetime.now(UTC) - LATE, status=401)
        for _ in range(2):
            _tell(shop, event_id, NEW, {"id": sku, "title": sku, "image_link": link})
        _tell(shop, uuid4().hex, OLD, {"id": sku, "title": "old", "image_link": link})


def _tell(
    shop: Shop,
    event_id: str,
    at: datetime,
    product: Mapping[str, str],
    *,
    sent_at: datetime | None = None,
    status: int = 200,
) -> None:
    told = {"type": "product.updated", "timestamp": at.isoformat(), "data": product}
    request = generic.send(
        "product.updated",
        json.dumps(told).encode(),
        generic.SECRET,
        event_id=event_id,
        sent_at=sent_at or datetime.now(UTC),
    )
    path = "/v1/hooks/generic/default"
    shop.call("POST", path, request.body, request.headers, status=status)


def by_inbox(shop: Shop, links: Links) -> None:
    """Write rows of the inbox by plain SQL."""
    rows = [("default", sku, sku, [link]) for sku, link in links.items()]
    while True:
        try:
            with psycopg.connect(shop.database_url) as database, database.cursor() as cursor:
                cursor.executemany(
                    "INSERT INTO matcher.inbox (catalog, sku, title, image_links)"
                    " VALUES (%s, %s, %s, %s)",
                    rows,
                )
        except psycopg.OperationalError:
            sleep(AGAIN_S)
        else:
            return


DOORS: Mapping[str, tuple[Callable[[Shop, Links], None], int]] = {
    "feed": (by_feed, 200),
    "task": (by_task, 10),
    "put": (by_put, 1),
    "event": (by_event, 1),
    "inbox": (by_inbox, 10),
}
"""By name: what brings pictures in, and how many at a time."""
