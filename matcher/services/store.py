"""The content store as people look after it: what no row names is removed."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from matcher.db.named_contents import find_named
from matcher.installation import Installation

OLD_S: Final = 86400.0
"""Younger contents may be those of rows that are about to be committed."""

BATCH = 1000


@dataclass(frozen=True, slots=True)
class Pruned:
    """Contents that no row names."""

    files: int = 0
    n_bytes: int = 0

    def __add__(self, other: "Pruned") -> "Pruned":
        return Pruned(self.files + other.files, self.n_bytes + other.n_bytes)


class Store:
    """Pictures and weights by content."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def prune(self, *, dry_run: bool = False) -> Pruned:
        """Remove contents that no row names and that were last put in a day ago or before.

        Args:
            dry_run: only say what would be removed.
        """
        store, pruned = self._installation.store, Pruned()
        for digests in _cut(store.list_old(OLD_S)):
            with self._installation.transaction() as connection:
                named = find_named(connection, digests)
            for digest in digests:
                if digest not in named:
                    n_bytes = store.remove_old(digest, OLD_S, dry_run=dry_run)
                    pruned += Pruned(n_bytes is not None, n_bytes or 0)
        return pruned


def _cut(digests: Iterator[bytes]) -> Iterator[list[bytes]]:
    while batch := list(islice(digests, BATCH)):
        yield batch
