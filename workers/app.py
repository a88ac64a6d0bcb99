"""The Celery application: `matcher worker`, or plain `celery -A workers.app worker`."""

from celery import Celery

app = Celery("matcher", task_cls="workers.task:MatcherTask")
# Read on first use, so that importing a task starts no server and needs no broker.
app.config_from_object("workers.config")

import workers.health  # noqa: E402 - registers what `celery inspect encoder` asks
import workers.lifecycle  # noqa: E402, F401 - registers the signal handlers of every worker
