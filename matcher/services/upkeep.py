"""Upkeep: what beat asks for at each sweep. Work whose ring was lost is rung for again."""

from matcher.catalog.rejects import forget_old_rejects
from matcher.db.catalogs import forget_refused_catalogs
from matcher.db.encoder_uses import list_active_encoders
from matcher.db.kept_queries import forget_old_queries
from matcher.db.products import is_any_picture_shown
from matcher.db.retention import KEPT, forget_some
from matcher.doorbell import READ_FEED
from matcher.installation import Installation
from matcher.search.index.state import drop_replaced_tables
from matcher.services.callbacks import Callbacks
from matcher.services.cues import Cues
from matcher.services.embedding import Embedding
from matcher.services.events import Events
from matcher.services.feeds import Feeds
from matcher.services.inbox import Inbox
from matcher.services.index import Index
from matcher.services.match_requests import MatchRequests
from matcher.services.sources import Sources

BATCH = 1000
MOST_BATCHES = 20
"""Of one table at one sweep."""


class Upkeep:
    """What keeps an installation going, whatever was lost on the way."""

    def __init__(
        self,
        installation: Installation,
        feeds: Feeds,
        inbox: Inbox,
        embedding: Embedding,
        cues: Cues,
        index: Index,
        requests: MatchRequests,
        callbacks: Callbacks,
        events: Events,
        sources: Sources,
    ) -> None:
        self._installation = installation
        self._feeds = feeds
        self._inbox = inbox
        self._embedding = embedding
        self._cues = cues
        self._index = index
        self._requests = requests
        self._callbacks = callbacks
        self._events = events
        self._sources = sources

    def ring_for_missed(self) -> None:
        """Ring for every job, question, row, event and feed that waits, not leased or locked."""
        self._inbox.ring_if_any_wait()
        self._embedding.ring_if_any_wait()
        self._requests.ring_if_any_wait()
        self._callbacks.ring_if_any_wait()
        self._events.ring_if_any_wait()
        for run_id in self._feeds.list_due():
            self._installation.doorbell.ring(READ_FEED, run_id)

    def sweep(self) -> None:
        """Ring for work whose ring was lost, drop what is old, keep indexes."""
        self.ring_for_missed()
        with self._installation.transaction() as connection:
            drop_replaced_tables(connection)
            forget_old_rejects(connection)
            forget_refused_catalogs(connection)
            forget_old_queries(connection)
            rows = list_active_encoders(connection)
            waits_for_encoder = not rows and is_any_picture_shown(connection)
        self._forget_old()
        if waits_for_encoder:  # plain SQL wrote the first products
            self._installation.ensure_encoder()
            self._embedding.ring_if_any_wait()
        self._index.keep(rows)
        self._cues.ring_if_due()
        self._sources.ring_if_due()

    def _forget_old(self) -> None:
        """Drop what was kept long enough, in batches; what is left has its turn in the next."""
        settings = self._installation.settings
        for kept in KEPT:
            for _ in range(MOST_BATCHES):
                with self._installation.transaction() as connection:
                    dropped = forget_some(connection, kept, kept.days(settings), BATCH)
                if dropped < BATCH:
                    break
