"""Fill in what a deep look reads of pictures."""

from matcher.doorbell import FILL_CUES
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=FILL_CUES, ignore_result=True)  # type: ignore[untyped-decorator]
def fill_cues() -> None:
    """Read pictures that lack a cue, for one slice of time."""
    get_matcher().cues.run_slice()
