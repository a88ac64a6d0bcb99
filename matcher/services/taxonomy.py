"""The Google Product Taxonomy: an edition loaded from a file or an address."""

from pathlib import Path

from matcher.catalog.classify import TaxonomyReport, load_taxonomy
from matcher.catalog.taxonomy import TAXONOMY_URL, parse_taxonomy
from matcher.errors import InputError
from matcher.images.links import is_remote
from matcher.installation import Installation


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
