"""Feed rows of one transaction: each id once, what is refused, and what was not understood."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from matcher.catalog.pictures import PicturedProduct
from matcher.catalog.product import FeedRow, FieldWarning, Product, Reject
from matcher.catalog.sku import normal_sku
from matcher.catalog.spreadsheet import find_damage
from matcher.catalog.taxonomy import CategoryIndex
from matcher.catalog.text import shown

CHUNK_CHARS = 32 * 1024 * 1024  # of links


@dataclass(frozen=True, slots=True)
class RowWarning:
    """What was not understood of a product that was stored."""

    line: int
    sku: str
    warning: FieldWarning


@dataclass(slots=True)
class Chunk:
    """Rows of one transaction: at most one product for each SKU, and what was refused.

    Attributes:
        uncategorised: warnings about categories that are not known, by SKU.
    """

    rows_read: int
    last_line: int
    products: dict[str, PicturedProduct] = field(default_factory=dict)
    category_ids: dict[str, int | None] = field(default_factory=dict)
    rejects: list[Reject] = field(default_factory=list)
    uncategorised: dict[str, str] = field(default_factory=dict)

    def refuse_repeated(self, skus: Iterable[str]) -> None:
        """Refuse the products whose id an earlier chunk of the feed has used."""
        for sku in skus:
            product = self.products.pop(sku).product
            rewritten = product.written_sku is not None
            where = "by an earlier row of this feed"
            self.rejects.append(_refuse(product, where, rewritten=rewritten))

    def leave_out(self, skus: Iterable[str]) -> None:
        """Leave out products of which something newer is known than this feed says."""
        for sku in self.products.keys() & set(skus):
            del self.products[sku]

    def list_warnings(self) -> list[RowWarning]:
        """Return what was not understood of the products, row by row."""
        warnings: list[RowWarning] = []
        for sku, row in self.products.items():
            line = row.product.line
            warnings += (RowWarning(line, sku, warning) for warning in row.product.warnings)
            if message := self.uncategorised.get(sku):
                warnings.append(RowWarning(line, sku, FieldWarning(message, message)))
        return warnings


def cut_batches(
    rows: Iterable[FeedRow], *, max_rows: int, max_chars: int = CHUNK_CHARS
) -> Iterator[list[FeedRow]]:
    """Group rows by number and by size, because a `data:` link contains a whole picture.

    A batch ends with the row that brings its links above `max_chars`.
    """
    batch: list[FeedRow] = []
    chars = 0
    for row in rows:
        batch.append(row)
        chars += 0 if isinstance(row, Reject) else sum(map(len, row.image_links))
        if len(batch) == max_rows or chars > max_chars:
            yield batch
            batch, chars = [], 0
    if batch:
        yield batch


def to_chunk(
    batch: Sequence[FeedRow],
    read: Iterable[PicturedProduct | Reject],
    categories: CategoryIndex,
) -> Chunk:
    """Return the products of a batch, each id once, and what is refused of it."""
    chunk = Chunk(rows_read=len(batch), last_line=batch[-1].line)
    for row in read:
        if isinstance(row, Reject):
            # By this id it is known that the product is still in the feed.
            chunk.rejects.append(replace(row, sku=row.sku and normal_sku(row.sku)))
            continue
        chunk.rejects.extend(row.problems)
        first = chunk.products.setdefault(row.product.sku, row)
        if first is not row:
            rewritten = bool(row.product.written_sku or first.product.written_sku)
            where = f"in line {first.product.line}"
            chunk.rejects.append(_refuse(row.product, where, rewritten=rewritten))
            continue
        resolution = categories.resolve(row.product.google_product_category)
        chunk.category_ids[row.product.sku] = resolution.category_id
        if resolution.warning:
            chunk.uncategorised[row.product.sku] = resolution.warning
    return chunk


def _refuse(product: Product, where: str, *, rewritten: bool) -> Reject:
    """Return the reject of a second product with an id.

    Args:
        product: the second one.
        where: the first one stands.
        rewritten: whether the ids are written differently in the feed.
    """
    sku = product.sku
    damage = find_damage(sku)
    if damage:
        reason = (
            f"id {shown(sku)} {damage}, so that several products have it "
            f"(the first stands {where}); format the column as text and export it again"
        )
    elif rewritten:
        reason = (
            f"id {shown(sku)} already used {where}: the two differ only by invisible characters,"
            " blanks or split accents; the first one counts"
        )
    else:
        reason = f"id already used {where}; the first one counts"
    return Reject(product.line, sku, reason)
