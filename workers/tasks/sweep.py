"""Ring for what was missed: jobs and feeds whose doorbell was lost with a broker or a worker."""

from matcher.doorbell import SWEEP
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=SWEEP, ignore_result=True)  # type: ignore[untyped-decorator]
def sweep() -> None:
    """Ring the doorbell for every kind of work that waits, and tidy up."""
    get_matcher().upkeep.sweep()
