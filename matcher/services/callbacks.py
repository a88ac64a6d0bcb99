"""Callbacks: webhooks of the user's that are told of events, signed as Standard Webhooks are.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import base64
import secrets
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import structlog
from standardwebhooks import Webhook

from matcher.db.callbacks import (
    EVENTS,
    CallbackState,
    Delivery,
    add_callback,
    claim_delivery,
    fail_delivery,
    finish_delivery,
    list_callbacks,
    list_due_callbacks,
    remove_callback,
    retry_deliveries,
)
from matcher.doorbell import SEND_CALLBACKS
from matcher.errors import ImageError, InputError
from matcher.images.links import parse_url
from matcher.installation import Installation
from matcher.services.slices import WorkSlice

log = structlog.get_logger()

RETRY_S: Final = 30.0  # four times as long after each try, so that all of them span two days
MAX_ATTEMPTS: Final = 8
GONE: Final = 410  # the receiver wants no more
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class NewCallback:
    """A callback that was added, and the secret that its messages are signed with."""

    id: int
    secret: str


class Callbacks:
    """Events out."""

    def __init__(self, installation: Installation, stopping: threading.Event) -> None:
        self._installation = installation
        self._stopping = stopping
        self._running = threading.Lock()

    def add(self, url: str, events: Sequence[str], *, catalog: str | None = None) -> NewCallback:
        """Let a webhook be told of events from now on.

        Args:
            url: http(s); each event is POSTed to it as JSON.
            events: "run" (a feed was read), "match" (a row of `match_request` was answered),
                "verdict" (somebody said what a photo shows).
            catalog: whose events; those of all when None.

        Raises:
            InputError: the URL or an event cannot be used.
            UnknownNameError: no such catalogue.
        """
        parse_url(url)
        for event in events:
            if event not in EVENTS:
                raise InputError(f"no event {event!r}: choose of {', '.join(EVENTS)}")
        if not events:
            raise InputError(f"no event: choose of {', '.join(EVENTS)}")
        secret = "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()
        with self._installation.transaction() as connection:
            number = add_callback(connection, url.strip(), events, catalog, secret)
        return NewCallback(number, secret)

    def list(self) -> list[CallbackState]:
        """Return all callbacks, and how their deliveries stand."""
        with self._installation.transaction() as connection:
            return list_callbacks(connection)

    def remove(self, number: int) -> None:
        """Remove a callback, and what waits for it.

        Raises:
            UnknownNameError: there is no callback of that number.
        """
        with self._installation.transaction() as connection:
            remove_callback(connection, number)

    def retry(self, number: int | None = None) -> int:
        """Send again what was given up, to one callback or to all; returns how many messages.

        Raises:
            UnknownNameError: there is no callback of that number.
        """
        with self._installation.transaction() as connection:
            retried = retry_deliveries(connection, number)
        self._installation.doorbell.ring(SEND_CALLBACKS)
        return retried

    def ring_if_any_wait(self) -> None:
        """Ring for deliveries that wait; those in hand are leased."""
        if self._list_due():
            self._installation.doorbell.ring(SEND_CALLBACKS)

    def deliver_waiting(self) -> int:
        """Send what waits, for one slice of time; returns how many messages were taken.

        Callbacks are served at the same time, each one message after the other. Nothing happens
        while another thread of this process does so.
        """
        if not self._running.acquire(blocking=False):
            return 0
        try:
            settings, due = self._installation.settings, self._list_due()
            slice_ = WorkSlice(settings.slice_s, self._stopping)
            with ThreadPoolExecutor(settings.fetch_threads, thread_name_prefix="callback") as pool:
                taken = sum(pool.map(lambda number: self._deliver_to(number, slice_), due))
        finally:
            self._running.release()
        self.ring_if_any_wait()
        return taken

    def _list_due(self) -> Sequence[int]:
        with self._installation.transaction() as connection:
            return list_due_callbacks(connection)

    def _deliver_to(self, number: int, slice_: WorkSlice) -> int:
        """Send one callback what waits for it, until it does not take a message."""
        taken = 0
        while slice_.may_go_on() and (delivery := self._claim(number)):
            if not self._deliver(delivery):
                break
            taken += 1
        return taken

    def _claim(self, number: int) -> Delivery | None:
        lease_s = self._installation.settings.lease_s
        with self._installation.transaction() as connection:
            return claim_delivery(connection, number, lease_s=lease_s)

    def _deliver(self, delivery: Delivery) -> bool:
        """Send a message, and write what came of it; whether it was taken."""
        problem, for_good = self._send(delivery)
        with self._installation.transaction() as connection:
            if problem is None:
                finish_delivery(connection, delivery)
            else:
                for_good = for_good or delivery.attempts >= MAX_ATTEMPTS
                fail_delivery(connection, delivery, problem, for_good=for_good, retry_s=RETRY_S)
        log.info("callback.sent", delivery=delivery.id, problem=problem)
        return problem is None

    def _send(self, delivery: Delivery) -> tuple[str | None, bool]:
        """Send a message; returns why it was not taken, and whether it never will be."""
        try:
            status = self._installation.fetcher.post(
                delivery.url, delivery.body.encode(), sign(delivery, datetime.now(UTC))
            )
        except ImageError as error:
            return str(error), not error.transient
        if 200 <= status < 300:
            return None, False
        return f"HTTP {status}: the receiver did not take it", status == GONE


def sign(delivery: Delivery, now: datetime) -> dict[str, str]:
    """Return the headers that let a receiver check who sent a message, when, and how often."""
    message_id = f"msg_{delivery.message_id.hex}"
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(delivery.secret).sign(message_id, now, delivery.body),
    }
