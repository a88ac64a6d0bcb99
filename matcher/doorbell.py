"""The doorbell: tells workers that rows wait. The rows are the truth; a lost ring loses nothing."""

from functools import cached_property
from typing import Any

import structlog
from kombu.exceptions import OperationalError

log = structlog.get_logger()

EMBED_PENDING = "matcher.embed_pending"
INGEST_FEED = "matcher.ingest_feed"
READ_FEED = "matcher.read_feed"
FILL_CUES = "matcher.fill_cues"
SEND_CALLBACKS = "matcher.send_callbacks"
READ_INBOX = "matcher.read_inbox"
ANSWER_REQUESTS = "matcher.answer_requests"
APPLY_EVENTS = "matcher.apply_events"
PULL_SOURCES = "matcher.pull_sources"
PROBE_INDEX = "matcher.probe_index"
SWEEP = "matcher.sweep"
QUEUE = "matcher"
RING_PRIORITY = 6  # for Celery on Redis 0 goes first: questions do, which have none
REFUSED_COUNT = "matcher.refused"  # key in the broker: how many messages no worker could read


class Doorbell:
    """Rings at one broker."""

    def __init__(self, broker_url: str) -> None:
        self._broker_url = broker_url
        self._heard = True

    @cached_property
    def _app(self) -> Any:
        from celery import Celery  # heavy, and most commands never ring

        app = Celery("matcher.doorbell", broker=self._broker_url, set_as_current=False)
        app.conf.update(
            task_ignore_result=True,
            task_default_queue=QUEUE,
            broker_transport_options={
                "socket_connect_timeout": 2,
                "socket_timeout": 2,
                # One more try, at once: whoever rings is a person at a command line.
                "max_retries": 1,
                "interval_start": 0,
                "interval_max": 0.1,
            },
        )
        return app

    def ring(self, task: str, *args: object) -> bool:
        """Send a task by name; False when the broker is away: a sweep follows.

        That the broker is away is logged once, until it answers again.
        """
        try:
            self._app.send_task(
                task, args=args, retry=False, ignore_result=True, priority=RING_PRIORITY
            )
        except (OperationalError, OSError) as error:
            if self._heard:
                log.warning("doorbell.unheard", task=task, reason=str(error))
            self._heard = False
            return False
        self._heard = True
        return True

    def close(self) -> None:
        """Close the connections to the broker."""
        if "_app" in self.__dict__:
            self._app.close()
