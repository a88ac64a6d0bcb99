"""Ask for feeds that are due."""

from matcher.doorbell import PULL_SOURCES
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=PULL_SOURCES, ignore_result=True)  # type: ignore[untyped-decorator]
def pull_sources() -> None:
    """Ask the hosts of feeds that are due, and accept those that have changed."""
    get_matcher().sources.pull_due()
