"""Products that a program sends: read like the lines of a feed, and embedded before others."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from matcher.catalog.feeds import get_format
from matcher.catalog.ingest import IngestReport
from matcher.catalog.options import DEFAULTS
from matcher.catalog.product import Product
from matcher.errors import InputError
from matcher.services.embedding import Embedding
from matcher.services.feeds import Feeds

MOST: Final = 1000
FORMAT: Final = "jsonl"


def ingest_sent(
    feeds: Feeds, embedding: Embedding, products: Sequence[Mapping[str, Any]], *, catalog: str
) -> IngestReport:
    """Bring products into a catalogue; what is refused is in the report, by its number from 1.

    Args:
        feeds: that reads them.
        embedding: that is told to hurry.
        products: fields of Google Merchant, as in a feed of JSON Lines.
        catalog: made with the first product when it is new.

    Raises:
        InputError: there are none, or too many.
    """
    if not 1 <= len(products) <= MOST:
        raise InputError(f"{len(products):,} products: send 1 to {MOST:,} at a time, or a feed")
    # A folder of its own: links of a feed may lead to files beside it.
    with TemporaryDirectory(prefix="matcher-sent-") as folder:
        path = Path(folder) / "products.jsonl"
        path.write_text("\n".join(json.dumps(dict(each)) for each in products), encoding="utf-8")
        report = feeds.ingest(path, catalog=catalog, format=FORMAT)
        rows = get_format(FORMAT).read(path, DEFAULTS)
        skus = [row.sku for row in rows if isinstance(row, Product)]
    if report.accepted:
        embedding.hurry(skus, catalog=catalog, refused_ok=True)
    return report
