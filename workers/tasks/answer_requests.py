"""Answer questions that SQL asked by a row."""

from matcher.doorbell import ANSWER_REQUESTS
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=ANSWER_REQUESTS, ignore_result=True)  # type: ignore[untyped-decorator]
def answer_requests() -> None:
    """Answer what waits, for one slice of time."""
    get_matcher().requests.answer_waiting()
