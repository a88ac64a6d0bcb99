"""Match a photo, and return the answer through the result backend."""

from typing import Annotated, Any, Unpack

from pydantic import Field

from matcher.errors import ImageError
from matcher.images.photos import is_url
from matcher.search.answer import Depth
from matcher.search.candidates import check_k
from matcher.search.filters import Filters
from workers.app import app
from workers.lifecycle import get_matcher

Photos = Annotated[
    str | list[str], Field(description="give an http(s) or data: URL, or a list of them")
]

Regions = Annotated[
    list[float] | list[list[float]] | None,
    Field(description="give x, y, w, h in shares of the photo, or a list of them, one a photo"),
]


@app.task(name="matcher.match_photo", expires=300)  # type: ignore[untyped-decorator]
def match_photo(
    photos: Photos,
    k: int | float = 5,
    region: Regions = None,
    depth: Depth = "vector",
    **filters: Unpack[Filters],
) -> dict[str, Any]:
    """Match photos of one product, each an http(s) or `data:` URL: workers open no paths.

    Region, depth and filters are those of `Matcher.match`, by name.
    """
    several = [photos] if isinstance(photos, str) else photos
    for photo in several:
        if not is_url(photo):
            raise ImageError(f"{photo[:200]!r} is no http(s) or data: URL; workers open no paths")
    answer = get_matcher().match(several, k=check_k(k), region=region, depth=depth, **filters)
    return answer.to_dict()
