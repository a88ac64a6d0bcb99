"""Probe the indexes in use, once a day."""

from matcher.doorbell import PROBE_INDEX
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=PROBE_INDEX, ignore_result=True)  # type: ignore[untyped-decorator]
def probe_index() -> None:
    """Compare answers with exact ones for some seconds, if a day has passed since the last time."""
    get_matcher().index.probe_if_due()
