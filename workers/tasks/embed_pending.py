"""Embed pictures that have a job."""

from dataclasses import asdict
from typing import Any

from matcher.doorbell import EMBED_PENDING
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name=EMBED_PENDING, ignore_result=True)  # type: ignore[untyped-decorator]
def embed_pending() -> dict[str, Any] | None:
    """Process jobs for one slice of time, and ring again if some are left."""
    matcher = get_matcher()
    report = matcher.embedding.run_pending()
    if report is None:
        return None
    if not report.finished:
        matcher.installation.doorbell.ring(EMBED_PENDING)
    return asdict(report)
