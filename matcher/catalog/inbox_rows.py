"""Rows of the inbox read as rows of a feed are; of several rows of a SKU the last one counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from matcher.catalog.chunk import Chunk, to_chunk
from matcher.catalog.feeds.jsonl import make_object_row
from matcher.catalog.inbox import InboxRow, Outcome
from matcher.catalog.pictures import LinkReader, PicturedProduct
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.sku import normal_sku
from matcher.catalog.taxonomy import CategoryIndex

MAX_REASON_CHARS = 1000


@dataclass(slots=True)
class SortedRows:
    """What a batch comes to.

    Attributes:
        products: to be merged, by SKU.
        deleted: id of the row that takes a SKU off sale, by SKU.
        outcomes: of rows, by id; those of `products` and `deleted` may still say more.
    """

    products: dict[str, PicturedProduct] = field(default_factory=dict)
    deleted: dict[str, int] = field(default_factory=dict)
    outcomes: dict[int, Outcome] = field(default_factory=dict)

    def add(self, row: InboxRow, read: PicturedProduct | Reject | str) -> None:
        """Add what a row was read as: a product, what is wrong with it, or a SKU to delete."""
        if isinstance(read, Reject):
            self.outcomes[row.id] = Outcome("failed", _one_line([read.reason]))
            return
        self.outcomes[row.id] = Outcome()
        sku = read if isinstance(read, str) else read.product.sku
        earlier = self.deleted.pop(sku, None)
        if (product := self.products.pop(sku, None)) is not None:
            earlier = product.product.line
        if earlier is not None:
            self.outcomes[earlier] = Outcome(reason=f"row {row.id} of this SKU came after it")
        if isinstance(read, str):
            self.deleted[sku] = row.id
        else:
            self.products[sku] = read

    def to_chunk(self, categories: CategoryIndex) -> Chunk | None:
        """Return the products as a chunk of a feed; None where there are none."""
        if not self.products:
            return None
        batch = [each.product for each in self.products.values()]
        return to_chunk(batch, self.products.values(), categories)

    def note_warnings(self, chunk: Chunk) -> None:
        """Say of rows what was not understood of their products, which are stored."""
        said: dict[int, list[str]] = {}
        for reject in chunk.rejects:
            said.setdefault(reject.line, []).append(reject.reason)
        for each in chunk.list_warnings():
            said.setdefault(each.line, []).append(each.warning.message)
        for number, messages in said.items():
            self.outcomes[number] = Outcome(reason=_one_line(messages))

    def note_unsold(self, retired: set[str]) -> None:
        """Say of rows that delete what was not on sale."""
        for sku, number in self.deleted.items():
            if sku not in retired:
                self.outcomes[number] = Outcome(reason="no such SKU was on sale")


def sort_rows(rows: Sequence[InboxRow], links: LinkReader) -> SortedRows:
    """Read rows, in the order in which they were written."""
    found = SortedRows()
    sold = [row for row in rows if not row.deleted]
    products = dict(
        zip((row.id for row in sold), links.read_all(map(_to_feed_row, sold)), strict=True)
    )
    for row in rows:
        found.add(row, products[row.id] if row.id in products else normal_sku(row.sku))
    return found


def _to_feed_row(row: InboxRow) -> FeedRow:
    price = None if row.price is None else f"{row.price:f} {row.currency or ''}"
    columns = {
        "id": row.sku,
        "title": row.title,
        "image_link": list(row.image_links),
        "item_group_id": row.item_group_id,
        "google_product_category": row.category,
        "price": price,
        "brand": row.brand,
        "gtin": row.gtin,
    }
    given = {name: value for name, value in columns.items() if value}
    return make_object_row({**row.attributes, **given}, row.id)


def _one_line(messages: Iterable[str]) -> str:
    return " ".join("; ".join(messages).split())[:MAX_REASON_CHARS]
