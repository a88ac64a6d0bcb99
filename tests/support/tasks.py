"""Another application beside the workers, which knows the tasks by nothing but their names."""

import gc
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
            # A result that failed is in a cycle with its error, and asks the broker when it goes:
            # while there is one.
            gc.collect()
            tasks.backend.result_consumer.stop()
            tasks.backend.client.connection_pool.disconnect()
