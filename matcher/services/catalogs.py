"""Catalogues: which there are, and their removal."""

from collections.abc import Callable

from sqlalchemy import Connection

from matcher.db.catalogs import PARTS, begin_removal, end_removal, get_catalog_id, remove_some
from matcher.db.engine import outlast
from matcher.installation import Installation
from matcher.services.status import CatalogStatus, list_catalogs

OUTLAST_S = 60.0


class Catalogs:
    """The shops."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def list(self) -> list[CatalogStatus]:
        """Return the catalogues that hold anything, by name."""
        with self._installation.transaction() as connection:
            return list_catalogs(connection)

    def remove(self, name: str, progress: Callable[[str, int], None] = lambda *_: None) -> int:
        """Remove a catalogue with products, pictures, vectors, jobs and readings.

        Many transactions of bounded size, so that questions and workers go on. A removal that was
        stopped goes on when it is asked for again. Files of the content store stay: other
        catalogues may show the same pictures.

        Args:
            name: of the catalogue.
            progress: called with a part's name and how many rows of it were removed.

        Returns:
            How many products were removed.

        Raises:
            UnknownNameError: there is no such catalogue.
            InputError: a feed is being read into it.
        """
        with self._installation.transaction() as connection:
            catalog_id = get_catalog_id(connection, name)
            begin_removal(connection, catalog_id)
        removed = {part: self._remove_part(catalog_id, part, progress) for part in PARTS}
        with self._installation.transaction() as connection:
            end_removal(connection, catalog_id)
        return removed["products"]

    def _remove_part(self, catalog_id: int, part: str, progress: Callable[[str, int], None]) -> int:
        rows, total = self._installation.settings.chunk_rows, 0
        while removed := self._in_transaction(
            lambda connection: remove_some(connection, catalog_id, part, rows)
        ):
            total += removed
            progress(part, total)
        return total

    def _in_transaction(self, action: Callable[[Connection], int]) -> int:
        def run() -> int:
            with self._installation.engine.begin() as connection:
                return action(connection)

        return outlast(run, for_s=OUTLAST_S)
