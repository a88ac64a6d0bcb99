"""Which SKU is in this picture? Visual product matching inside PostgreSQL.

Example:
    >>> from matcher import Matcher
    >>> with Matcher() as matcher:
    ...     matcher.ingest("products.csv")
    ...     print(matcher.match("photo.jpg").matches)
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.catalog.ingest import IngestReport as IngestReport
    from matcher.errors import MatcherError as MatcherError
    from matcher.matcher import Matcher as Matcher
    from matcher.search.answer import Answer as Answer
    from matcher.search.answer import Comparison as Comparison
    from matcher.search.answer import Match as Match
    from matcher.settings import Settings as Settings

_HOMES = {
    "Answer": "matcher.search.answer",
    "Comparison": "matcher.search.answer",
    "IngestReport": "matcher.catalog.ingest",
    "Match": "matcher.search.answer",
    "Matcher": "matcher.matcher",
    "MatcherError": "matcher.errors",
    "Settings": "matcher.settings",
}

__all__ = sorted(_HOMES)
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Import a public name on first use, so that `import matcher` stays light."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'matcher' has no attribute {name!r}")
