"""Accept a question as a row, and say what became of it: workers answer it in their turn."""

from typing import Annotated, Any, Unpack

from celery import current_task
from pydantic import Field
from typing_extensions import TypedDict

from matcher.search.answer import Depth
from matcher.search.candidates import check_k
from matcher.search.filters import Filters
from matcher.search.match_requests import Question
from workers.app import app
from workers.lifecycle import get_matcher
from workers.tasks.match_photo import Photos, Regions

Priority = Annotated[int, Field(description="give 0, which goes first, to 9")]


class AcceptedQuestion(TypedDict):
    """A question that is a row now, and its id."""

    request_id: int


@app.task(name="matcher.match")  # type: ignore[untyped-decorator]
def match(
    photos: Photos = None,
    k: int | float = 5,
    *,
    region: Regions = None,
    depth: Depth | None = None,
    text: str | None = None,
    gtin: str | None = None,
    mpn: str | None = None,
    mpn_brand: str | None = None,
    priority: Priority = 5,
    answer_within_s: int | float | None = None,
    **filters: Unpack[Filters],
) -> AcceptedQuestion:
    """Accept a question; the arguments are those of `matcher.match_photo`, and how urgent it is."""
    question = Question(
        photos=[photos] if isinstance(photos, str) else photos or [],
        text=text,
        gtin=gtin,
        mpn=mpn,
        mpn_brand=mpn_brand,
        k=check_k(k),
        depth=depth,
        region=region,
        filters=filters,
        priority=priority,
        answer_within_s=answer_within_s,
        task_id=current_task.request.id,
    )
    return {"request_id": get_matcher().requests.ask(question)}


@app.task(name="matcher.answer")  # type: ignore[untyped-decorator]
def answer(request_id: int) -> dict[str, Any]:
    """Return the state of an accepted question, and its answer once it is `done`."""
    return get_matcher().requests.get_answer(request_id)
