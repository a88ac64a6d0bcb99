"""Structured logs on stderr: `noun.past_verb` and values, never pixels, vectors or secrets."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import structlog

from matcher.printable import make_printable

TRACE: Final = "trace_id"


def configure_logging(level: str, *, as_json: bool) -> None:
    """Set up structlog for a process; call once, at its edge."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    renderers: list[structlog.typing.Processor] = (
        [structlog.processors.JSONRenderer()]
        if as_json
        else [_make_printable, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # What the drivers say of clearing up after an error, or after Ctrl-C, which is told itself.
    logging.getLogger("psycopg").setLevel(logging.ERROR)
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)
    structlog.configure(
        processors=[*shared, *renderers],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        # A line in one write: Celery's own logger writes to the same stream from other threads.
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def current_trace() -> str | None:
    """Return the id that the lines of this request share; None outside of one."""
    found: str | None = structlog.contextvars.get_contextvars().get(TRACE)
    return found


@contextmanager
def trace(trace_id: str | None) -> Iterator[None]:
    """Let all lines within bear the id of a request; None changes nothing."""
    if trace_id is None:
        yield
        return
    with structlog.contextvars.bound_contextvars(**{TRACE: trace_id}):
        yield


def _make_printable(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Keep a link or a reason from steering the terminal; other values are shown by `repr`."""
    return {
        name: make_printable(value) if isinstance(value, str) else value
        for name, value in event.items()
    }


def create_json_formatter() -> logging.Formatter:
    """Return a formatter that writes lines of other libraries as our own: one JSON object each."""
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
    )
