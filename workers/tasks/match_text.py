"""Match a text, and return the answer through the result backend."""

from typing import Any, Unpack

from matcher.search.candidates import check_k
from matcher.search.filters import Filters
from workers.app import app
from workers.lifecycle import get_matcher


@app.task(name="matcher.match_text", expires=300)  # type: ignore[untyped-decorator]
def match_text(text: str, k: int | float = 5, **filters: Unpack[Filters]) -> dict[str, Any]:
    """Find the SKUs whose pictures fit a text; filters are those of `Matcher.match_text`."""
    return get_matcher().match_text(text, k=check_k(k), **filters).to_dict()
