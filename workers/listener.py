"""Hears of questions that SQL asks, and rings for them: they need not wait for the next sweep."""

import threading
from typing import Any

import psycopg
import structlog
from sqlalchemy.exc import DBAPIError

from matcher.doorbell import ANSWER_REQUESTS
from matcher.errors import MatcherError
from matcher.installation import Installation
from matcher.search.match_requests import ASKED

log = structlog.get_logger()
LOOK_S = 1.0
AGAIN_S = 5.0


def listen(here: Installation, ended: threading.Event) -> None:
    """Ring whenever questions were added, until `ended`; what is not heard is swept for."""
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
    driver.execute(f"LISTEN {ASKED}")
    while not ended.is_set():
        if list(driver.notifies(timeout=LOOK_S, stop_after=1)):  # one ring for all that came
            here.doorbell.ring(ANSWER_REQUESTS)
