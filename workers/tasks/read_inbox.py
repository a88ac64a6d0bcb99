"""Take in products that plain SQL wrote into the inbox."""

from matcher.doorbell import READ_INBOX
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=READ_INBOX, ignore_result=True)  # type: ignore[untyped-decorator]
def read_inbox() -> None:
    """Take in what waits, for one slice of time."""
    get_matcher().inbox.read_waiting()
