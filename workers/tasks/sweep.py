"""Ring the doorbell again for jobs and feeds whose message was lost with a broker or worker."""

from matcher.doorbell import SWEEP
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=SWEEP, ignore_result=True)  # type: ignore[untyped-decorator]
def sweep() -> None:
    """Ring the doorbell for waiting jobs and feeds, and run maintenance."""
    get_matcher().upkeep.sweep()
