"""Ingest a feed: accept it as a row, then read it in slices."""

from typing import Any

from matcher.doorbell import INGEST_FEED, READ_FEED
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=INGEST_FEED)  # type: ignore[untyped-decorator]
def ingest_feed(
    url: str,
    catalog: str = "default",
    format: str | None = None,  # noqa: A002 - the feed's own word
    sync: bool = False,
    force: bool = False,
    encoding: str | None = None,
    columns: dict[str, str] | None = None,
) -> dict[str, Any]:
    """Accept the feed at `url`; return the id of its run, which workers then read."""
    matcher = get_matcher()
    run_id = matcher.feeds.submit(
        url,
        catalog=catalog,
        format=format,
        sync=sync,
        force=force,
        encoding=encoding,
        columns=columns,
    )
    return {"run_id": run_id}


@app.task(name=READ_FEED, ignore_result=True)  # type: ignore[untyped-decorator]
def read_feed(run_id: int) -> None:
    """Read an accepted feed for one slice of time, and ring again if rows are left."""
    matcher = get_matcher()
    if not matcher.feeds.read_on(run_id):
        matcher.installation.doorbell.ring(READ_FEED, run_id)
