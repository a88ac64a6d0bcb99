"""Celery's settings, which Celery reads on first use; the broker's URL is one of them."""

from matcher.doorbell import QUEUE
from workers.lifecycle import get_matcher
from workers.schedule import create_schedule
from workers.transport import install

install()

_matcher = get_matcher()
_settings = _matcher.settings

broker_url = result_backend = _matcher.installation.broker_url
broker_transport_options = {
    "visibility_timeout": _settings.visibility_timeout_s,
    "socket_connect_timeout": 5,
    "health_check_interval": 10,
}
result_backend_transport_options = broker_transport_options
visibility_timeout = _settings.visibility_timeout_s
broker_connection_retry_on_startup = True
broker_connection_max_retries = None

include = (
    "workers.tasks.answer_requests",
    "workers.tasks.apply_events",
    "workers.tasks.embed",
    "workers.tasks.embed_pending",
    "workers.tasks.fill_cues",
    "workers.tasks.ingest",
    "workers.tasks.ingest_feed",
    "workers.tasks.match",
    "workers.tasks.match_photo",
    "workers.tasks.match_text",
    "workers.tasks.probe_index",
    "workers.tasks.pull_sources",
    "workers.tasks.read_inbox",
    "workers.tasks.refresh_pictures",
    "workers.tasks.send_callbacks",
    "workers.tasks.sweep",
)
task_default_queue = QUEUE
task_serializer = result_serializer = "json"
accept_content = ["json"]
task_acks_late = True
task_reject_on_worker_lost = True
worker_prefetch_multiplier = 1
worker_cancel_long_running_tasks_on_connection_loss = False
result_expires = 3600
# One process with threads, because CUDA and OpenVINO do not work after a fork.
worker_pool = "workers.pool:TaskPool"
worker_consumer = "workers.consumer:Consumer"
# Embedding, questions by row, cues, a probe, a sweep and two feeds may each hold a thread for long:
# one is left for whoever waits for an answer.
worker_concurrency = 8
worker_hijack_root_logger = False
beat_schedule = create_schedule(_settings.sweep_s)
beat_schedule_filename = str(_settings.home / "beat-schedule")
