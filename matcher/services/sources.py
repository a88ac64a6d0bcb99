"""Sources of catalogues: hooks of shops, and feeds that are pulled and find what hooks missed."""

from datetime import UTC, datetime
from typing import Final

import structlog

from matcher.catalog.runs import IngestRun, add_catalog, add_run
from matcher.db.pulls import (
    DuePull,
    Validators,
    add_pull,
    claim_pull,
    find_validators,
    is_any_pull_due,
    make_due,
    note_look,
)
from matcher.db.sources import (
    SourceState,
    get_source_id,
    list_sources,
    remove_source,
    upsert_source,
)
from matcher.doorbell import PULL_SOURCES, READ_FEED
from matcher.errors import FeedError, InputError, MatcherError
from matcher.hooks import load_hook
from matcher.installation import Installation

log = structlog.get_logger()

MIN_EVERY_S: Final = 60
RETRY_S: Final = 300.0


class Sources:
    """Where catalogues come from."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def add(
        self,
        name: str,
        url: str | None = None,
        *,
        catalog: str = "default",
        every_s: int = 3600,
        hook: str | None = None,
    ) -> None:
        """Add a source, or change the one of that name; one that was disabled is in use again.

        Args:
            name: of the source.
            url: of a feed that lists the whole catalogue; None for a hook without one.
            catalog: made if it is new.
            every_s: seconds between pulls of the feed.
            hook: one of `matcher.hooks.list_hooks()`, if the shop sends events, too.

        Raises:
            UnknownNameError: no such hook.
            InputError: nothing to pull and no hook, or the URL or the interval cannot be used.
        """
        if hook:
            load_hook(hook)
        elif not url:
            raise InputError("a source needs the URL of a feed, a hook, or both")
        if url:
            from matcher.images.links import parse_url  # httpx, which `matcher status` does without

            parse_url(url)
        if every_s < MIN_EVERY_S:
            raise InputError(f"pulls are at least {MIN_EVERY_S} s apart, not {every_s}")
        if not 0 < len(name) <= 100:
            raise InputError("a source's name has 1 to 100 characters")
        with self._installation.transaction() as connection:
            upsert_source(
                connection,
                name=name,
                catalog_id=add_catalog(connection, catalog),
                hook=hook,
                url=url,
                every_s=every_s if url else None,
            )
        self.ring_if_due()

    def list(self) -> list[SourceState]:
        """Return all sources, and what came of them, by name."""
        with self._installation.transaction() as connection:
            return list_sources(connection)

    def remove(self, name: str) -> None:
        """Remove a source with its events; the products that it brought stay.

        Raises:
            UnknownNameError: no such source.
        """
        with self._installation.transaction() as connection:
            remove_source(connection, get_source_id(connection, name))

    def pull(self, name: str) -> int | None:
        """Ask for a feed now; returns the run that workers read, None if nothing has changed.

        Raises:
            UnknownNameError: no such source.
            InputError: it has no feed, or its host gives none, or it is being read.
        """
        with self._installation.transaction() as connection:
            source_id = get_source_id(connection, name)
            if not make_due(connection, source_id):
                raise FeedError(f"source {name} has no feed to pull")
            due = claim_pull(connection, only=source_id)
        if due is None:
            raise InputError(f"the feed of source {name} is being read: wait until it is")
        return self._pull(due)

    def pull_due(self) -> int:
        """Ask for all feeds that are due; returns how many have changed."""
        changed = 0
        while due := self._claim():
            try:
                changed += self._pull(due) is not None
            except MatcherError as error:
                log.warning("source.unpulled", source=due.source_id, reason=str(error))
        return changed

    def ring_if_due(self) -> None:
        """Ring if a feed is due."""
        with self._installation.transaction() as connection:
            is_due = is_any_pull_due(connection)
        if is_due:
            self._installation.doorbell.ring(PULL_SOURCES)

    def _claim(self) -> DuePull | None:
        with self._installation.transaction() as connection:
            return claim_pull(connection)

    def _pull(self, due: DuePull) -> int | None:
        """Ask whether a feed has changed; accept it for workers to read if so."""
        here, asked_at = self._installation, datetime.now(UTC)
        with here.transaction() as connection:
            known = find_validators(connection, due)
        try:
            found = here.fetcher.look(due.url, etag=known.etag, last_modified=known.last_modified)
        except MatcherError as error:
            with here.transaction() as connection:
                note_look(connection, due.source_id, str(error), retry_s=RETRY_S)
            raise
        with here.transaction() as connection:
            note_look(connection, due.source_id)
            if not found.is_new:
                return None
            run = add_run(connection, IngestRun(due.catalog, due.url, sync=True))
            # A clock that is ahead of ours must not hide events.
            as_of = min(found.made_at or asked_at, asked_at)
            said = Validators(found.etag, found.last_modified)
            add_pull(connection, due, run.id, as_of, said)
        here.doorbell.ring(READ_FEED, run.id)
        return run.id
