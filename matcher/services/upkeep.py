"""Upkeep: what beat asks for at each sweep. Work whose ring was lost is rung for again."""

from matcher.catalog.rejects import forget_old_rejects
from matcher.db.catalogs import forget_refused_catalogs
from matcher.db.encoder_uses import list_active_encoders
from matcher.db.kept_queries import forget_old_queries
from matcher.doorbell import READ_FEED
from matcher.installation import Installation
from matcher.search.index.state import drop_replaced_tables
from matcher.search.match_requests import forget_old_requests
from matcher.services.cues import Cues
from matcher.services.embedding import Embedding
from matcher.services.events import Events
from matcher.services.feeds import Feeds
from matcher.services.index import Index
from matcher.services.match_requests import MatchRequests
from matcher.services.sources import Sources


class Upkeep:
    """What keeps an installation going, whatever was lost on the way."""

    def __init__(
        self,
        installation: Installation,
        feeds: Feeds,
        embedding: Embedding,
        cues: Cues,
        index: Index,
        requests: MatchRequests,
        events: Events,
        sources: Sources,
    ) -> None:
        self._installation = installation
        self._feeds = feeds
        self._embedding = embedding
        self._cues = cues
        self._index = index
        self._requests = requests
        self._events = events
        self._sources = sources

    def ring_for_missed(self) -> None:
        """Ring for every job, question, event and feed that waits; others are leased or locked."""
        self._embedding.ring_if_any_wait()
        self._requests.ring_if_any_wait()
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
            forget_old_requests(connection, self._installation.settings.request_days)
            rows = list_active_encoders(connection)
        self._index.keep(rows)
        self._cues.ring_if_due()
        self._sources.ring_if_due()
