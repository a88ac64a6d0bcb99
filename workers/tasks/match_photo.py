"""Match a photo, and return the answer through the result backend."""

from typing import Any, Unpack

from matcher.errors import ImageError
from matcher.images.photos import is_url
from matcher.search.filters import Filters
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name="matcher.match_photo", expires=300)  # type: ignore[untyped-decorator]
def match_photo(
    photos: str | list[str],
    k: int = 5,
    **filters: Unpack[Filters],
) -> dict[str, Any]:
    """Match photos of one product, each an http(s) or `data:` URL: workers open no paths.

    Filters are those of `Matcher.match`, by name.
    """
    several = [photos] if isinstance(photos, str) else photos
    if not isinstance(several, list):
        raise ImageError(f"photos is {photos!r}: give an http(s) or data: URL, or a list of them")
    for photo in several:
        if not isinstance(photo, str) or not is_url(photo):
            raise ImageError(
                f"{str(photo)[:200]!r} is no http(s) or data: URL; workers open no paths"
            )
    answer = get_matcher().match(several, k=k, **filters)
    return answer.to_dict()
