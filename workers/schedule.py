"""The schedule of beat: a sweep for work whose message was lost, and a look for a due probe."""

from typing import Any

from matcher.doorbell import PROBE_INDEX
from matcher.doorbell import SWEEP as SWEEP_TASK

PROBE_LOOK_S = 3600.0
"""Beat starts to count anew where its file is lost: rows say whether a day has passed."""


def create_schedule(sweep_s: float) -> dict[str, dict[str, Any]]:
    """Return Celery's beat schedule; a message expires after two periods."""
    return {"sweep": _every(sweep_s, SWEEP_TASK), "probe": _every(PROBE_LOOK_S, PROBE_INDEX)}


def _every(seconds: float, task: str) -> dict[str, Any]:
    options = {"expires": 2 * seconds, "ignore_result": True}
    return {"task": task, "schedule": seconds, "options": options}
