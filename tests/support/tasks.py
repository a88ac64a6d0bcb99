"""Another application beside the workers, which knows the tasks by nothing but their names."""

from collections.abc import Iterator
from contextlib import contextmanager

from celery import Celery

from matcher.doorbell import QUEUE


@contextmanager
def open_tasks(broker_url: str) -> Iterator[Celery]:
    """Open a client of the workers' queue, and of their results: its own connection for these."""
    with Celery(broker=broker_url, backend=broker_url, set_as_current=False) as tasks:
        tasks.conf.task_default_queue = QUEUE
        try:
            yield tasks
        finally:
            results = tasks.backend.result_consumer
            results.stop()
            results._pubsub = None  # a reply that is collected later would open it again
            tasks.backend.client.connection_pool.disconnect()
