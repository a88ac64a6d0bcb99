"""What failed for good, of every kind: looked at, tried again, dropped."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from matcher.db.engine import outlast
from matcher.db.failed import (
    Cause,
    FailedItem,
    Selection,
    count_items,
    drop_items,
    list_causes,
    list_ids,
    list_items,
    list_kinds,
    retry_items,
)
from matcher.installation import Installation

BATCH = 1000
OUTLAST_S = 60.0
EVERYTHING = Selection()

_Action = Callable[[Connection, str, Sequence[int]], int]


@dataclass(frozen=True, slots=True)
class FailedPage:
    """Some of those that failed, by id, and how many there are."""

    items: tuple[FailedItem, ...]
    total: int


class Failed:
    """Pictures, feeds, questions and what else can fail.

    Args:
        installation: whose.
        ring: rings for work that waits.
    """

    def __init__(self, installation: Installation, ring: Callable[[], None]) -> None:
        self._installation = installation
        self._ring = ring

    def list(self, kind: str | None = None, *, catalog: str | None = None) -> list[Cause]:
        """Return all causes, by kind, the commonest first, each with an example.

        Raises:
            UnknownNameError: there is no such kind; names those that exist.
        """
        selection = Selection(catalog=catalog)
        with self._installation.transaction() as connection:
            return [
                cause
                for name in ([kind] if kind else list_kinds())
                for cause in list_causes(connection, name, selection)
            ]

    def show(
        self, kind: str, selection: Selection = EVERYTHING, *, after: int = 0, n: int = 100
    ) -> FailedPage:
        """Return `n` of those that failed, behind the id `after`, and how many there are.

        Raises:
            UnknownNameError: there is no such kind.
        """
        with self._installation.transaction() as connection:
            items = list_items(connection, kind, selection, after=after, n=n)
            return FailedPage(tuple(items), count_items(connection, kind, selection))

    def retry(self, kind: str, selection: Selection = EVERYTHING) -> int:
        """Give those that failed another round of tries; returns how many.

        Raises:
            UnknownNameError: there is no such kind.
        """
        retried = self._in_batches(kind, selection, retry_items)
        self._ring()
        return retried

    def drop(self, kind: str, selection: Selection = EVERYTHING) -> int:
        """Remove those that failed, so that nobody hears of them again; returns how many.

        Raises:
            UnknownNameError: there is no such kind.
        """
        return self._in_batches(kind, selection, drop_items)

    def _in_batches(self, kind: str, selection: Selection, action: _Action) -> int:
        """Do something with all, a transaction a batch: workers go on meanwhile."""
        done, ids = 0, self._list_next(kind, selection, 0)
        while ids:
            done += self._in_transaction(action, kind, ids)
            ids = self._list_next(kind, selection, ids[-1])
        return done

    def _in_transaction(self, action: _Action, kind: str, ids: Sequence[int]) -> int:
        def run() -> int:
            with self._installation.engine.begin() as connection:
                return action(connection, kind, ids)

        return outlast(run, for_s=OUTLAST_S)

    def _list_next(self, kind: str, selection: Selection, after: int) -> Sequence[int]:
        with self._installation.transaction() as connection:
            return list_ids(connection, kind, selection, after=after, n=BATCH)
