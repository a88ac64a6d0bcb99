"""Tell webhooks of the user's what happened."""

from matcher.doorbell import SEND_CALLBACKS
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=SEND_CALLBACKS, ignore_result=True)  # type: ignore[untyped-decorator]
def send_callbacks() -> None:
    """Send what waits, for one slice of time."""
    get_matcher().callbacks.deliver_waiting()
