"""Accept a feed, or products themselves."""

from typing import Annotated, Any

from celery import current_task
from pydantic import Field
from typing_extensions import TypedDict

from matcher.errors import InputError
from matcher.services.sent_products import ingest_sent
from workers.app import app
from workers.lifecycle import get_matcher

Products = Annotated[
    list[dict[str, Any]] | None,
    Field(description="give a list of objects with the fields of a feed: id, title, image_link"),
]


class Refused(TypedDict):
    """A product or picture that was refused: its place in the list from 1, its SKU, and why."""

    line: int
    sku: str | None
    reason: str


class AcceptedProducts(TypedDict, total=False):
    """The run of a feed; or how many products went in, and the first 20 of those refused."""

    run_id: int
    accepted: int
    rejected: int
    rejects: list[Refused]


@app.task(name="matcher.ingest")  # type: ignore[untyped-decorator]
def ingest(
    url: str | None = None,
    catalog: str = "default",
    *,
    products: Products = None,
    format: str | None = None,  # noqa: A002 - the feed's own word
    sync: bool = False,
    force: bool = False,
    encoding: str | None = None,
    columns: dict[str, str] | None = None,
) -> AcceptedProducts:
    """Accept the feed at `url`, which workers then read, or bring `products` in now."""
    matcher = get_matcher()
    if (url is None) == (products is None):
        raise InputError("matcher.ingest takes either the url of a feed or products")
    if products is not None:
        report = ingest_sent(matcher.feeds, matcher.embedding, products, catalog=catalog)
        refused: list[Refused] = [
            {"line": each.line, "sku": each.sku, "reason": each.reason} for each in report.rejects
        ]
        return {"accepted": report.accepted, "rejected": report.rejected, "rejects": refused}
    run_id = matcher.feeds.submit(
        str(url),
        catalog=catalog,
        format=format,
        sync=sync,
        force=force,
        encoding=encoding,
        columns=columns,
        task_id=current_task.request.id,
    )
    return {"run_id": run_id}
