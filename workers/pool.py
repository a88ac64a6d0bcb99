"""Celery's pool of threads, in which every message ends, even where Celery itself fails with it."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from billiard.einfo import ExceptionInfo
from celery.concurrency import thread


class TaskPool(thread.TaskPool):  # type: ignore[misc]
    """Threads that report an error beside the task, too.

    Such an error, as of a task that is to follow this one and cannot be sent, is lost in Celery's
    own pool: the message stays unacknowledged, and a worker takes only so many of these.
    """

    def on_apply(self, target: Callable[..., Any], *args: Any, **options: Any) -> Any:
        """Run Celery's trace of a task in a thread."""
        return super().on_apply(_reporting(target), *args, **options)


def _reporting(target: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(target)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return target(*args, **kwargs)
        except Exception:
            return True, ExceptionInfo(), 0.0  # failed, why, after how many seconds

    return run
