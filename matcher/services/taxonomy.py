"""The Google Product Taxonomy: an edition loaded from a file or an address, and looked up."""

from dataclasses import dataclass
from pathlib import Path

from matcher.catalog.classify import TaxonomyReport, list_categories, load_taxonomy
from matcher.catalog.taxonomy import TAXONOMY_URL, Category, parse_taxonomy
from matcher.errors import InputError
from matcher.images.links import is_remote
from matcher.installation import Installation

MAX_LISTED = 1000
_MAX_ID = 2**31 - 1


@dataclass(frozen=True, slots=True)
class CategoryPage:
    """Some categories, by id.

    Attributes:
        next: cursor of the page that follows; None for the last one.
    """

    categories: tuple[Category, ...]
    next: int | None


class Taxonomy:
    """The categories that products are filed under."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def load(self, source: str | Path = TAXONOMY_URL) -> TaxonomyReport:
        """Load an edition from a file or URL; products are filed anew.

        Raises:
            InputError: it cannot be read, or is no taxonomy.
        """
        edition = parse_taxonomy(self._read_text(source))
        with self._installation.transaction() as connection:
            return load_taxonomy(connection, edition)

    def list(
        self,
        *,
        below: int | None = None,
        words: str | None = None,
        cursor: int | None = None,
        limit: int = 100,
    ) -> CategoryPage:
        """Return a page of the categories in use.

        Args:
            below: only this category and its subtree.
            words: only categories whose path has them, in either case.
            cursor: `next` of the page before; None for the first page.
            limit: categories of a page.

        Raises:
            InputError: a number is out of range.
        """
        if not 1 <= limit <= MAX_LISTED:
            raise InputError(f"limit is {limit}: ask for 1 to {MAX_LISTED:,} categories")
        for name, number in (("below", below), ("cursor", cursor)):
            if not 0 <= (number or 0) <= _MAX_ID:
                raise InputError(f"{name} is {number}: categories have ids from 1 to {_MAX_ID:,}")
        with self._installation.transaction() as connection:
            found = list_categories(
                connection, below=below, words=words, after=cursor or 0, n=limit + 1
            )
        page = tuple(found[:limit])
        return CategoryPage(page, page[-1].id if len(found) > limit else None)

    def _read_text(self, source: str | Path) -> str:
        try:
            if is_remote(str(source)):
                data = self._installation.fetcher.fetch(str(source)).data or b""
            else:
                data = Path(source).read_bytes()
            return data.decode("utf-8-sig")
        except OSError as error:
            raise InputError(f"{source}: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise InputError(f"{source} is no UTF-8 text") from error
