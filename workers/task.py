"""Base class of all tasks: checked arguments, short logs for expected errors, names in logs."""

from typing import Any

import structlog
from celery import Task

from matcher.errors import MatcherError
from matcher.log import TRACE, trace
from workers.arguments import check_arguments

MAX_TRACE = 128


class MatcherTask(Task):  # type: ignore[misc]
    """A task whose expected errors reach the caller without a traceback in the log."""

    throws = (MatcherError,)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Check the arguments, and run the task with its name and ids in the log context.

        `trace_id` is the id that the sender gave in the header of that name, or the task's own.
        """
        sent = self.request.get(TRACE)
        with (
            structlog.contextvars.bound_contextvars(task=self.name, task_id=self.request.id),
            trace(sent[:MAX_TRACE] if isinstance(sent, str) else self.request.id),
        ):
            check_arguments(self.name, self.run, args, kwargs)
            return super().__call__(*args, **kwargs)
