"""Bring into catalogues what shops told."""

from matcher.doorbell import APPLY_EVENTS
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=APPLY_EVENTS, ignore_result=True)  # type: ignore[untyped-decorator]
def apply_events() -> None:
    """Work on events that wait, for one slice of time."""
    get_matcher().events.apply_waiting()
