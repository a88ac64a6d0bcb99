"""Match a photo, and return the answer through the result backend."""

from typing import Annotated, Any, Unpack

from pydantic import Field

from matcher.errors import ImageError
from matcher.images.photos import is_url
from matcher.search.candidates import check_k
from matcher.search.filters import Filters
from workers.app import app
from workers.lifecycle import get_matcher

Photos = Annotated[
    str | list[str], Field(description="give an http(s) or data: URL, or a list of them")
]


@app.task(name="matcher.match_photo", expires=300)  # type: ignore[untyped-decorator]
def match_photo(photos: Photos, k: int | float = 5, **filters: Unpack[Filters]) -> dict[str, Any]:
    """Match photos of one product, each an http(s) or `data:` URL: workers open no paths.

    Filters are those of `Matcher.match`, by name.
    """
    several = [photos] if isinstance(photos, str) else photos
    for photo in several:
        if not is_url(photo):
            raise ImageError(f"{photo[:200]!r} is no http(s) or data: URL; workers open no paths")
    return get_matcher().match(several, k=check_k(k), **filters).to_dict()
