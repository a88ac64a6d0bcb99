"""Start and stop of a worker: one Matcher a process, clean shutdown, embedded servers restarted."""

import logging
import os
import signal
import sys
import threading
from functools import cache
from time import sleep
from typing import Any

import structlog
from celery.signals import (
    after_setup_logger,
    after_setup_task_logger,
    beat_embedded_init,
    beat_init,
    worker_init,
    worker_ready,
    worker_shutdown,
    worker_shutting_down,
)

from matcher.errors import ConfigurationError, MatcherError, ServerError
from matcher.log import configure_logging, create_json_formatter
from matcher.matcher import Matcher
from matcher.servers import ensure_servers
from matcher.services.workforce import PARENT_VARIABLE
from matcher.settings import load_settings
from workers.listener import TASKS, listen

log = structlog.get_logger()
KEEP_UP_S = 2.0
ORPHAN_CHECK_S = 1.0
DATABASE_CHECK_S = 5.0
_ended = threading.Event()
_worker_pid = 0  # set before beat is forked, because the parent may be dead when beat reads it


@cache
def get_matcher() -> Matcher:
    """Return this process's Matcher."""
    return Matcher(load_settings())


@after_setup_logger.connect  # type: ignore[untyped-decorator]
@after_setup_task_logger.connect  # type: ignore[untyped-decorator]
def write_json(logger: logging.Logger, **_: Any) -> None:
    """Let Celery's lines be JSON where ours are."""
    if get_matcher().settings.log_json:
        for handler in logger.handlers:
            handler.setFormatter(create_json_formatter())


@worker_init.connect  # type: ignore[untyped-decorator]
@beat_init.connect  # type: ignore[untyped-decorator]
def set_up_logging(**_: Any) -> None:
    """Set up our own lines, in worker and beat."""
    settings = get_matcher().settings
    configure_logging(settings.log_level, as_json=settings.log_json)


@worker_init.connect  # type: ignore[untyped-decorator]
def wait_for_database(**_: Any) -> None:
    """Wait, and say so, while the database is away or not migrated: a restart mends neither."""
    here, said = get_matcher().installation, None
    while here.settings.database_url is not None:
        try:
            _engine = here.work_engine
        except ServerError as error:
            if str(error) != said:
                said = str(error)
                log.warning("worker.waiting", reason=said)
            sleep(DATABASE_CHECK_S)
        except ConfigurationError as error:
            sys.exit(f"matcher: {error}")
        else:
            return


@worker_init.connect  # type: ignore[untyped-decorator]
def start(**_: Any) -> None:
    """Restart embedded servers that die."""
    global _worker_pid
    _worker_pid = os.getpid()
    settings = get_matcher().settings
    if settings.database_url is None or settings.broker_url is None:
        threading.Thread(target=_keep_servers_up, name="keep-up", daemon=True).start()
    if parent := os.environ.get(PARENT_VARIABLE):
        threading.Thread(target=_stop_with, args=(int(parent),), name="orphan", daemon=True).start()


@beat_embedded_init.connect  # type: ignore[untyped-decorator]
def end_with_worker(**_: Any) -> None:
    """End the embedded beat when its worker was killed."""
    threading.Thread(target=_end_with, args=(_worker_pid,), name="orphan", daemon=True).start()


@worker_ready.connect  # type: ignore[untyped-decorator]
def ring(**_: Any) -> None:
    """Ring the doorbell at start, for what waited without a worker, and hear of new rows."""
    here = get_matcher().installation
    for task in TASKS.values():
        here.doorbell.ring(task)
    threading.Thread(target=listen, args=(here, _ended), name="listen", daemon=True).start()


@worker_shutting_down.connect  # type: ignore[untyped-decorator]
def stop(**_: Any) -> None:
    """End long tasks after the current batch; they release their other leased jobs."""
    get_matcher().stop()


@worker_shutdown.connect  # type: ignore[untyped-decorator]
def end(**_: Any) -> None:
    """Close connections; if this was the last user, the embedded servers stop."""
    _ended.set()
    get_matcher().close()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        sleep(ORPHAN_CHECK_S)
    os._exit(0)


def _stop_with(parent: int) -> None:
    while os.getppid() == parent:
        sleep(ORPHAN_CHECK_S)
    os.kill(os.getpid(), signal.SIGTERM)  # warm shutdown, which releases leases


def _keep_servers_up() -> None:
    """Restart a server that was killed, so that the worker can write its results."""
    home = get_matcher().settings.home
    while not _ended.wait(KEEP_UP_S):
        try:
            ensure_servers(home)
        except MatcherError as error:
            log.warning("servers.lost", reason=str(error))
