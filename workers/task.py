"""Base class of all tasks: short logs for expected errors, and task names in all log lines."""

from typing import Any

import structlog
from celery import Task

from matcher.errors import MatcherError


class MatcherTask(Task):  # type: ignore[misc]
    """A task whose expected errors reach the caller without a traceback in the log."""

    throws = (MatcherError,)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the task with its name and id in the log context."""
        with structlog.contextvars.bound_contextvars(task=self.name, task_id=self.request.id):
            return super().__call__(*args, **kwargs)
