"""Which version of a product its shop told last, and which SKUs it has or had."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, text

from matcher.db.products import find_images
from matcher.db.shared_pictures import mark_generic

_KNOWN = text("""
SELECT key, version, sent_at, skus FROM matcher.source_product
WHERE source_id = :source_id AND key = ANY (:keys)
""")
# A shop speaks of products by number. Feeds keep it in an attribute: so those are found, too, that
# no event has told of yet.
_NUMBERED = text("""
SELECT k.key, p.sku, p.item_group_id
FROM unnest(CAST(:keys AS text[])) AS k (key)
JOIN LATERAL (
  SELECT sku, item_group_id FROM matcher.product p
  WHERE p.catalog_id = :catalog_id
    AND p.attributes @> jsonb_build_object(CAST(:attribute AS text), k.key)
) p ON true
ORDER BY 1, 2
""")
_WRITE = text("""
INSERT INTO matcher.source_product AS p (source_id, catalog_id, key, version, sent_at, skus)
VALUES (:source_id, :catalog_id, :key, :version, :sent_at, :skus)
ON CONFLICT (source_id, key) DO UPDATE
SET version = excluded.version, sent_at = excluded.sent_at, skus = excluded.skus
""")
_RETIRE = text("""
UPDATE matcher.product SET retired_at = now(), updated_at = now()
WHERE catalog_id = :catalog_id AND sku = ANY (:skus) AND retired_at IS NULL
RETURNING id
""")


@dataclass(frozen=True, slots=True)
class Told:
    """The newest version of a product that was told.

    Attributes:
        sent_at: decides between versions of the same time.
        skus: that it has or had.
    """

    key: str
    version: datetime
    sent_at: datetime
    skus: frozenset[str]


def find_told(connection: Connection, source_id: int, keys: Sequence[str]) -> dict[str, Told]:
    """Return what was told of products, by key."""
    rows = connection.execute(_KNOWN, {"source_id": source_id, "keys": list(keys)})
    return {row.key: Told(row.key, row.version, row.sent_at, frozenset(row.skus)) for row in rows}


def find_numbered(
    connection: Connection, catalog_id: int, attribute: str, keys: Iterable[str]
) -> dict[str, dict[str, str | None]]:
    """Return the SKUs of products that have these numbers, each with its variant group, by key."""
    values = {"catalog_id": catalog_id, "attribute": attribute, "keys": sorted(set(keys))}
    found: dict[str, dict[str, str | None]] = {}
    for key, sku, group in connection.execute(_NUMBERED, values):
        found.setdefault(key, {})[sku] = group
    return found


def write_told(connection: Connection, place: Mapping[str, int], told: Iterable[Told]) -> None:
    """Write the newest versions; `place` has the ids of their source and catalogue."""
    rows = [
        {
            **place,
            "key": each.key,
            "version": each.version,
            "sent_at": each.sent_at,
            "skus": sorted(each.skus),
        }
        for each in told
    ]
    if rows:
        connection.execute(_WRITE, rows)


def retire_skus(
    connection: Connection, catalog_id: int, skus: Iterable[str], generic_groups: int
) -> int:
    """Take SKUs out of answers; returns how many were on sale."""
    values = {"catalog_id": catalog_id, "skus": sorted(skus)}
    retired = list(connection.execute(_RETIRE, values).scalars())
    if retired:
        mark_generic(connection, find_images(connection, retired), generic_groups)
    return len(retired)
