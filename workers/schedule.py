"""The schedule of beat: a sweep for work whose message was lost."""

from typing import Any

from matcher.doorbell import SWEEP as SWEEP_TASK


def create_schedule(sweep_s: float) -> dict[str, dict[str, Any]]:
    """Return Celery's beat schedule; a sweep message expires after two periods."""
    options = {"expires": 2 * sweep_s, "ignore_result": True}
    return {"sweep": {"task": SWEEP_TASK, "schedule": sweep_s, "options": options}}
