"""Hears of rows that SQL wrote and of events that shops tell, and rings for them at once."""

import threading
from typing import Any

import psycopg
import structlog
from sqlalchemy.exc import DBAPIError

from matcher.catalog.inbox import WRITTEN
from matcher.db.callbacks import KEPT
from matcher.db.events import TOLD
from matcher.db.jobs import OPENED
from matcher.doorbell import (
    ANSWER_REQUESTS,
    APPLY_EVENTS,
    EMBED_PENDING,
    READ_INBOX,
    SEND_CALLBACKS,
)
from matcher.errors import MatcherError
from matcher.installation import Installation
from matcher.search.match_requests import ASKED

log = structlog.get_logger()
LOOK_S = 1.0
AGAIN_S = 5.0
TASKS = {
    ASKED: ANSWER_REQUESTS,
    OPENED: EMBED_PENDING,
    WRITTEN: READ_INBOX,
    KEPT: SEND_CALLBACKS,
    TOLD: APPLY_EVENTS,
}
"""What is rung for, by the channel that tells of it."""


def listen(here: Installation, ended: threading.Event) -> None:
    """Ring whenever rows that wait were added, until `ended`; what is not heard is swept for."""
    while not ended.is_set():
        try:
            with here.work_engine.connect().execution_options(
                isolation_level="AUTOCOMMIT"
            ) as connection:
                _pass_on(here, connection.connection.driver_connection, ended)
        except (MatcherError, DBAPIError, psycopg.Error) as error:
            log.warning("listener.lost", reason=str(error).splitlines()[0])
            ended.wait(AGAIN_S)


def _pass_on(here: Installation, driver: Any, ended: threading.Event) -> None:
    for channel in TASKS:
        driver.execute(f"LISTEN {channel}")
    while not ended.is_set():
        # One ring for all that came on a channel.
        for channel in {told.channel for told in driver.notifies(timeout=LOOK_S, stop_after=1)}:
            here.doorbell.ring(TASKS[channel])
