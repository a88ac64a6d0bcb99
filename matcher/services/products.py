"""Products as they stand and as they are written one by one; bytes of their pictures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from matcher.catalog.chunk import Chunk, cut_batches, to_chunk
from matcher.catalog.classify import KnownCategories
from matcher.catalog.merge import Merged, merge_products
from matcher.catalog.pictures import LinkReader
from matcher.catalog.product import FeedRow
from matcher.catalog.runs import add_catalog
from matcher.db.catalogs import get_catalog_id
from matcher.db.products import (
    ListedProduct,
    ProductState,
    find_images,
    find_main_digests,
    get_product,
    list_products,
    retire_product,
)
from matcher.db.shared_pictures import mark_generic
from matcher.doorbell import EMBED_PENDING
from matcher.errors import InputError
from matcher.installation import Installation

MAX_LISTED = 1000


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """What became of one row.

    Attributes:
        line: of the row, from 1.
        state: "stored" or "refused".
        reason: why it was refused.
        warnings: what of a stored product was not understood, or which picture was left out.
    """

    line: int
    sku: str | None
    state: Literal["stored", "refused"]
    reason: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What became of rows that were written together.

    Attributes:
        rows: each of them, in order.
        created: how many products are new; `updated` have changed.
        pictures: how many now wait for a vector.
    """

    rows: tuple[WrittenRow, ...]
    created: int
    updated: int
    pictures: int


@dataclass(frozen=True, slots=True)
class ProductPage:
    """Some products of a catalogue, by SKU.

    Attributes:
        next: cursor of the page that follows; None for the last one.
    """

    products: tuple[ListedProduct, ...]
    next: str | None


class Products:
    """What stands in a catalogue."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self._categories = KnownCategories()

    def get(self, sku: str, *, catalog: str | None = None) -> ProductState:
        """Return one product and the state of its pictures.

        Raises:
            UnknownNameError: no such SKU, or it stands in several catalogues.
        """
        with self._installation.transaction() as connection:
            return get_product(connection, sku, catalog)

    def list(
        self, *, catalog: str | None = None, cursor: str | None = None, limit: int = 100
    ) -> ProductPage:
        """Return a page of the products on sale.

        Args:
            catalog: its name; needed if there are several.
            cursor: `next` of the page before; None for the first page.
            limit: products of a page.

        Raises:
            UnknownNameError: there is no such catalogue.
            InputError: the limit is out of range.
        """
        if not 1 <= limit <= MAX_LISTED:
            raise InputError(f"limit is {limit}: ask for 1 to {MAX_LISTED:,} products")
        with self._installation.transaction() as connection:
            catalog_id = get_catalog_id(connection, catalog)
            found = list_products(connection, catalog_id, after=cursor or "", n=limit + 1)
        page = tuple(found[:limit])
        return ProductPage(page, page[-1].sku if len(found) > limit else None)

    def write(self, rows: Sequence[FeedRow], *, catalog: str = "default") -> WriteReport:
        """Insert or change products; their pictures then wait for a worker.

        They are merged as those of a feed are, so a row replaces all that its product had. A row
        that is refused stops no other.

        Args:
            rows: as a feed format reads them; a path that one names is never opened.
            catalog: made with the first product when it is new.
        """
        here = self._installation
        here.ensure_encoder()
        with here.transaction() as connection:
            categories = self._categories.read(connection)
        links = LinkReader(here.store, folder=None, max_bytes=here.settings.fetch_max_bytes)
        seen: set[str] = set()
        chunks: list[Chunk] = []
        merged: list[Merged] = []
        for batch in cut_batches(rows, max_rows=here.settings.chunk_rows):
            chunk = to_chunk(batch, links.read_all(batch), categories)
            chunk.refuse_repeated(seen & chunk.products.keys())
            seen |= chunk.products.keys()
            links.flush()
            chunks.append(chunk)
            if chunk.products:
                merged.append(self._merge(chunk, catalog))
        here.doorbell.ring(EMBED_PENDING)
        return WriteReport(
            tuple(_describe(rows, chunks)),
            created=sum(each.created for each in merged),
            updated=sum(each.updated for each in merged),
            pictures=sum(each.pictures for each in merged),
        )

    def _merge(self, chunk: Chunk, catalog: str) -> Merged:
        groups = self._installation.settings.generic_groups
        with self._installation.transaction() as connection:
            catalog_id = add_catalog(connection, catalog)
            return merge_products(connection, catalog_id, chunk, generic_groups=groups)

    def retire(self, sku: str, *, catalog: str | None = None) -> None:
        """Take a product off sale, as `sync` does with one that a feed no longer holds.

        Raises:
            UnknownNameError: no such SKU is on sale, or it stands in several catalogues.
        """
        groups = self._installation.settings.generic_groups
        with self._installation.transaction() as connection:
            product_id = retire_product(connection, sku, catalog)
            mark_generic(connection, find_images(connection, [product_id]), groups)

    def read_pictures(self, skus: Sequence[str], *, catalog: str | None = None) -> dict[str, bytes]:
        """Return the encoded bytes of each SKU's main picture, where they are stored."""
        with self._installation.transaction() as connection:
            digests = find_main_digests(connection, [*skus], catalog)
        return {sku: self._installation.store.get(digest) for sku, digest in digests.items()}


def _describe(rows: Sequence[FeedRow], chunks: Sequence[Chunk]) -> Iterator[WrittenRow]:
    stored: dict[int, str] = {}
    refused: dict[int, str | None] = {}
    said: dict[int, list[str]] = {}
    for chunk in chunks:
        stored |= {row.product.line: sku for sku, row in chunk.products.items()}
        for reject in chunk.rejects:
            refused[reject.line] = reject.sku
            said.setdefault(reject.line, []).append(reject.reason)
        for each in chunk.list_warnings():
            said.setdefault(each.line, []).append(each.warning.message)
    for row in rows:
        messages = tuple(said.get(row.line, ()))
        if row.line in stored:
            yield WrittenRow(row.line, stored[row.line], "stored", warnings=messages)
        else:
            yield WrittenRow(row.line, refused[row.line], "refused", "; ".join(messages))
