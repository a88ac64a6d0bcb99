"""Have hosts asked for pictures again."""

from typing import Any

from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name="matcher.refresh_pictures")  # type: ignore[untyped-decorator]
def refresh_pictures(
    catalog: str | None = None, older_than_days: int | float = 0
) -> dict[str, Any]:
    """Open a job for each picture that was not fetched for so many days; return how many."""
    asked = get_matcher().embedding.refresh(catalog=catalog, older_than_days=older_than_days)
    return {"asked": asked}
