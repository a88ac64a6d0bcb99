"""Celery's consumer, with a check of each message before a task is chosen by it."""

from collections.abc import Callable
from typing import Any

from celery import Task
from celery.app.task import Context
from celery.utils.log import get_logger
from celery.worker import consumer
from kombu.message import Message

from matcher.errors import InputError
from workers.messages import find_message_fault, shorten
from workers.refused import note_refused

_logger = get_logger(__name__)


class Consumer(consumer.Consumer):  # type: ignore[misc]
    """Drops a message that cannot be read, and tells its sender where it names one."""

    def create_task_handler(self, *args: Any, **kwargs: Any) -> Callable[[Message], Any]:
        """Return what is called with each message."""
        handle = super().create_task_handler(*args, **kwargs)

        def on_message(message: Message) -> Any:
            fault = find_message_fault(message)
            if fault is not None:
                return self._refuse(message, fault)
            try:
                return handle(message)
            except self.connection_errors:
                raise
            except Exception as error:  # a message must not end the worker, whatever it holds
                return self._refuse(message, f"{type(error).__name__}: {shorten(error)}")

        return on_message

    def on_unknown_task(self, _: object, message: Message, exc: KeyError) -> None:
        """Refuse a task of another application, or of another release."""
        known = ", ".join(name for name in sorted(self.app.tasks) if name.startswith("matcher."))
        name = shorten(exc.args[0])
        self._refuse(message, f"no task {name!r}: choose among {known}")

    def on_decode_error(self, message: Message, exc: Exception) -> None:
        """Refuse a body that cannot be read."""
        self._refuse(message, f"its body cannot be read ({shorten(exc)})")

    def on_unknown_message(self, _: object, message: Message) -> None:
        """Refuse what is no task."""
        self._refuse(message, "it is no task")

    def on_invalid_task(self, _: object, message: Message, exc: Exception) -> None:
        """Refuse a task whose headers contradict themselves."""
        self._refuse(message, shorten(exc))

    def _refuse(self, message: Message, reason: str) -> None:
        note_refused(message.channel, reason)
        message.reject_log_error(_logger, self.connection_errors)  # type: ignore[no-untyped-call]
        self._tell_sender(message, reason)

    def _tell_sender(self, message: Message, reason: str) -> None:
        headers = message.headers if isinstance(message.headers, dict) else {}
        sent_id = headers.get("id")
        if not isinstance(sent_id, str) or not sent_id.isascii():
            return
        request = Context(id=sent_id, task=Task.name)
        error = InputError(f"the message was refused: {reason}")
        try:
            self.app.backend.mark_as_failure(sent_id, error, request=request)
        except self.connection_errors as failure:
            _logger.warning("a refusal was not told to its sender: %s", failure)
