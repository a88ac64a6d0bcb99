"""Match a photo, and return the answer through the result backend."""

from typing import Annotated, Any, Unpack

from pydantic import Field

from matcher.images.photos import read_sent
from matcher.search.answer import Depth
from matcher.search.candidates import check_k
from matcher.search.filters import Filters
from workers.app import app
from workers.lifecycle import get_matcher

Photos = Annotated[
    str | list[str] | None, Field(description="give an http(s) or data: URL, or a list of them")
]

Regions = Annotated[
    list[float] | list[list[float]] | None,
    Field(description="give x, y, w, h in shares of the photo, or a list of them, one a photo"),
]


@app.task(name="matcher.match_photo", expires=300)  # type: ignore[untyped-decorator]
def match_photo(
    photos: Photos = None,
    k: int | float = 5,
    *,
    region: Regions = None,
    depth: Depth | None = None,
    text: str | None = None,
    gtin: str | None = None,
    mpn: str | None = None,
    mpn_brand: str | None = None,
    **filters: Unpack[Filters],
) -> dict[str, Any]:
    """Match photos of one product, each an http(s) or `data:` URL: workers open no paths.

    Region, depth, text, identifiers and filters are those of `Matcher.match`, by name.
    """
    several = [photos] if isinstance(photos, str) else photos or []
    matcher = get_matcher()
    answer = matcher.match(
        [read_sent(photo, matcher.installation.store) for photo in several],
        text=text,
        gtin=gtin,
        mpn=mpn,
        mpn_brand=mpn_brand,
        k=check_k(k),
        region=region,
        depth=depth,
        **filters,
    )
    return answer.to_dict()
