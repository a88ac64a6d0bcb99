"""The door: one installation opened, and its parts handed out. Command line and tasks call it."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self, Unpack

import numpy as np
from numpy.typing import NDArray

from matcher.catalog.ingest import IngestProgress, IngestReport
from matcher.errors import ImageError
from matcher.images.region import RegionsLike
from matcher.installation import Installation
from matcher.search.answer import Answer, Comparison, Depth
from matcher.search.filters import Filters
from matcher.search.query import QueryVector
from matcher.services import checkup
from matcher.services.answers import Answers
from matcher.services.calibrations import Calibrations
from matcher.services.callbacks import Callbacks
from matcher.services.catalogs import Catalogs
from matcher.services.categories import Categories
from matcher.services.cues import Cues
from matcher.services.decisions import Decisions
from matcher.services.embedding import Embedding
from matcher.services.encoders import Encoders
from matcher.services.events import Events
from matcher.services.failed import Failed
from matcher.services.feeds import Feeds
from matcher.services.hooks import Hooks
from matcher.services.inbox import Inbox
from matcher.services.index import Index
from matcher.services.keys import Keys
from matcher.services.match_requests import MatchRequests
from matcher.services.products import Products
from matcher.services.queries import Photos
from matcher.services.sources import Sources
from matcher.services.status import DatabaseStatus, get_status
from matcher.services.store import Store
from matcher.services.taxonomy import Taxonomy
from matcher.services.upkeep import Upkeep
from matcher.settings import Settings, load_settings


class Matcher:
    """The Python interface. Servers are opened on first use.

    Its parts: `feeds`, `inbox`, `taxonomy`, `catalogs` and `products` (what is sold), `hooks` and
    `events` (what shops send, and what is done about it), `sources` (where catalogues come from),
    `embedding` and `encoders` (vectors), `cues` (what a deep look reads), `index` (search),
    `answers` (questions), `categories` (guesses), `requests` (those that SQL asks), `calibrations`
    (how sure answers are), `decisions` (what people say of them), `keys` (who may ask over HTTP),
    `callbacks` (who is told), `failed` (what failed for good), `store` (contents), `upkeep` (what a
    sweep does).
    What is asked most has a shortcut here: `ingest`, `match`, `compare`, `status`, `check`.

    Thread-safe. Close it, or use it as a context manager.

    Args:
        settings: read from the environment when left out.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or load_settings()
        self.installation = Installation(self.settings)
        self._stopping = self.installation.stopping

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close connections; the embedded servers stop when nobody else uses them."""
        self.stop()
        self.installation.close()

    def stop(self) -> None:
        """End running `run_pending` and `read_on` within seconds, and give fetches up."""
        self._stopping.set()

    @cached_property
    def feeds(self) -> Feeds:
        """Catalogue in: feeds read here, or accepted for the workers."""
        return Feeds(self.installation, self._stopping)

    @cached_property
    def taxonomy(self) -> Taxonomy:
        """The Google Product Taxonomy."""
        return Taxonomy(self.installation)

    @cached_property
    def catalogs(self) -> Catalogs:
        """Which catalogues there are."""
        return Catalogs(self.installation)

    @cached_property
    def products(self) -> Products:
        """What stands in a catalogue."""
        return Products(self.installation)

    @cached_property
    def inbox(self) -> Inbox:
        """Catalogue in, by rows that SQL writes."""
        return Inbox(self.installation, self._stopping)

    @cached_property
    def embedding(self) -> Embedding:
        """Vectors for the pictures that wait."""
        return Embedding(self.installation, self.index, self._stopping)

    @cached_property
    def cues(self) -> Cues:
        """What a deep look reads of pictures."""
        return Cues(self.installation, self._stopping)

    @cached_property
    def encoders(self) -> Encoders:
        """Which encoders there are, and which one answers where."""
        return Encoders(self.installation)

    @cached_property
    def index(self) -> Index:
        """What large catalogues are searched by."""
        return Index(self.installation)

    @cached_property
    def answers(self) -> Answers:
        """The questions."""
        return Answers(self.installation)

    @cached_property
    def categories(self) -> Categories:
        """Guesses where a product is to be filed."""
        return Categories(self.installation, self.answers)

    @cached_property
    def requests(self) -> MatchRequests:
        """The questions that SQL asks by a row."""
        return MatchRequests(self.installation, self.answers, self._stopping)

    @cached_property
    def hooks(self) -> Hooks:
        """What shops send."""
        return Hooks(self.installation)

    @cached_property
    def events(self) -> Events:
        """What shops told and nobody has worked on yet."""
        return Events(self.installation, self._stopping)

    @cached_property
    def sources(self) -> Sources:
        """Where catalogues come from: hooks of shops, and feeds that are pulled."""
        return Sources(self.installation)

    @cached_property
    def calibrations(self) -> Calibrations:
        """How sure answers have to be."""
        return Calibrations(self.installation)

    @cached_property
    def decisions(self) -> Decisions:
        """What people say of photos and SKUs."""
        return Decisions(self.installation)

    @cached_property
    def keys(self) -> Keys:
        """Who may ask over HTTP."""
        return Keys(self.installation)

    @cached_property
    def callbacks(self) -> Callbacks:
        """Webhooks of the user's that are told of events."""
        return Callbacks(self.installation, self._stopping)

    @cached_property
    def upkeep(self) -> Upkeep:
        """What every sweep looks after."""
        return Upkeep(
            self.installation,
            self.feeds,
            self.inbox,
            self.embedding,
            self.cues,
            self.index,
            self.requests,
            self.callbacks,
            self.events,
            self.sources,
        )

    @cached_property
    def failed(self) -> Failed:
        """What failed for good."""
        return Failed(self.installation, self.upkeep.ring_for_missed)

    @cached_property
    def store(self) -> Store:
        """Pictures and weights by content."""
        return Store(self.installation)

    # Shortcuts.

    def ingest(
        self,
        source: str | Path,
        *,
        catalog: str = "default",
        format: str | None = None,  # noqa: A002 - the feed's own word
        sync: bool = False,
        force: bool = False,
        images: Path | None = None,
        encoding: str | None = None,
        columns: Mapping[str, str] | None = None,
        dry_run: bool = False,
        progress: IngestProgress | None = None,
    ) -> IngestReport:
        """Bring a feed into a catalogue; see `Feeds.ingest`."""
        return self.feeds.ingest(
            source,
            catalog=catalog,
            format=format,
            sync=sync,
            force=force,
            images=images,
            encoding=encoding,
            columns=columns,
            dry_run=dry_run,
            progress=progress,
        )

    def match(
        self,
        photos: Photos = (),
        *,
        text: str | None = None,
        gtin: str | None = None,
        mpn: str | None = None,
        mpn_brand: str | None = None,
        k: int = 5,
        region: RegionsLike | None = None,
        depth: Depth | None = None,
        **filters: Unpack[Filters],
    ) -> Answer:
        """Return the k SKUs that photos, a text or identifiers may mean; see `Answers.match`."""
        return self.answers.match(
            photos,
            text=text,
            gtin=gtin,
            mpn=mpn,
            mpn_brand=mpn_brand,
            k=k,
            region=region,
            depth=depth,
            **filters,
        )

    def match_many(
        self,
        products: Sequence[Photos],
        *,
        k: int = 5,
        regions: Sequence[RegionsLike | None] | None = None,
        depth: Depth | None = None,
        **filters: Unpack[Filters],
    ) -> list[Answer | ImageError]:
        """Answer many questions at a higher rate; see `Answers.match_many`."""
        return self.answers.match_many(products, k=k, regions=regions, depth=depth, **filters)

    def match_text(self, text: str, *, k: int = 5, **filters: Unpack[Filters]) -> Answer:
        """Return the k SKUs whose pictures fit a text best; see `Answers.match_text`."""
        return self.answers.match_text(text, k=k, **filters)

    def match_sku(self, sku: str, *, k: int = 5, **filters: Unpack[Filters]) -> Answer:
        """Return the k SKUs most similar to a SKU; see `Answers.match_sku`."""
        return self.answers.match_sku(sku, k=k, **filters)

    def match_vector(
        self, query: QueryVector | NDArray[np.float32], *, k: int = 5, **filters: Unpack[Filters]
    ) -> Answer:
        """Return the k SKUs most similar to what `encode` returned; see `Answers.match_vector`."""
        return self.answers.match_vector(query, k=k, **filters)

    def encode(
        self, photos: Photos, *, region: RegionsLike | None = None, catalog: str | None = None
    ) -> QueryVector:
        """Return the vector of one product's photos, and its encoder; see `Answers.encode`."""
        return self.answers.encode(photos, region=region, catalog=catalog)

    def compare(
        self,
        a: str | Path | None = None,
        b: str | Path | None = None,
        *,
        text_a: str | None = None,
        text_b: str | None = None,
        catalog: str | None = None,
    ) -> Comparison:
        """Compare pictures, texts, pictures with texts, or SKUs; see `Answers.compare`."""
        return self.answers.compare(a, b, text_a=text_a, text_b=text_b, catalog=catalog)

    def status(self) -> DatabaseStatus:
        """Return versions, rows per state, jobs and indexes."""
        return get_status(self.installation)

    def check(self) -> list[str]:
        """Return what the installation lacks, a line each; see `checkup.list_faults`."""
        return checkup.list_faults(self.installation)
