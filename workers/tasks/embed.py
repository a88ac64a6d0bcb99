"""Embed the pictures of some SKUs before all others."""

from typing_extensions import TypedDict

from workers.app import app
from workers.lifecycle import get_matcher


class HurriedPictures(TypedDict):
    """How many pictures wait for a vector now, ahead of all others."""

    waiting: int


@app.task(name="matcher.embed")  # type: ignore[untyped-decorator]
def embed(skus: list[str], catalog: str | None = None) -> HurriedPictures:
    """Put the pictures of SKUs that wait or have failed before those of feeds."""
    return {"waiting": get_matcher().embedding.hurry(skus, catalog=catalog)}
