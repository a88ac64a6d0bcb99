"""Merge one chunk of a feed into the tables, and advance its run."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, text

from matcher.catalog.chunk import Chunk, RowWarning
from matcher.catalog.product import Reject
from matcher.catalog.rejects import keep_rejects, keep_warnings
from matcher.catalog.staged_pictures import merge_pictures
from matcher.catalog.staged_products import find_described, stage_products, upsert_products
from matcher.db.pulls import count_changed, lock_newer


@dataclass(frozen=True, slots=True)
class Merged:
    """Result of a merge; `IngestReport` says what each number counts.

    Attributes:
        rejects: the chunk's, and ids that earlier chunks have used.
    """

    accepted: int
    created: int
    updated: int
    pictures: int
    changed: int
    rechecked: int
    rejects: list[Reject]
    warnings: list[RowWarning]


_SEE = text("""
INSERT INTO matcher.ingest_seen (run_id, sku)
SELECT :run_id, unnest(CAST(:skus AS text[]))
ON CONFLICT (run_id, sku) DO NOTHING
RETURNING sku
""")
_ADVANCE = text("""
UPDATE matcher.ingest_run
SET rows_read = rows_read + :rows_read, accepted = accepted + :accepted,
    rejected = rejected + :rejected, ended_early = ended_early OR :ended_early, attempts = 0
WHERE id = :run_id
""")


def merge_chunk(
    connection: Connection, run_id: int, catalog_id: int, chunk: Chunk, *, generic_groups: int
) -> Merged:
    """Merge a chunk and advance the run's position, in the caller's transaction."""
    # Copies: the transaction may be retried.
    chunk = replace(chunk, products=dict(chunk.products), rejects=list(chunk.rejects))
    newer = lock_newer(connection, run_id)
    chunk.refuse_repeated(_find_seen(connection, run_id, chunk))
    chunk.leave_out(newer)
    merged = merge_products(connection, catalog_id, chunk, generic_groups=generic_groups)
    keep_rejects(connection, run_id, merged.rejects)
    keep_warnings(connection, run_id, merged.warnings)
    _advance(connection, run_id, chunk)
    count_changed(connection, run_id, merged.created + merged.updated)
    return merged


def merge_products(
    connection: Connection, catalog_id: int, chunk: Chunk, *, generic_groups: int
) -> Merged:
    """Merge the products of a chunk, of a feed or not, in the caller's transaction."""
    stage_products(connection, catalog_id, chunk)
    described = find_described(connection, catalog_id)
    created, updated = upsert_products(connection, catalog_id)
    pictures = merge_pictures(connection, catalog_id, updated, described, generic_groups)
    return Merged(
        accepted=len(chunk.products),
        created=len(created),
        updated=len(updated),
        pictures=pictures.opened,
        changed=pictures.replaced,
        rechecked=pictures.rechecked,
        rejects=sorted(chunk.rejects, key=lambda reject: reject.line),
        warnings=chunk.list_warnings(),
    )


def _find_seen(connection: Connection, run_id: int, chunk: Chunk) -> list[str]:
    """Return the ids that an earlier chunk of this run has used; the others are noted as used."""
    values = {"run_id": run_id, "skus": sorted(chunk.products)}
    fresh = set(connection.execute(_SEE, values).scalars())
    return [sku for sku in chunk.products if sku not in fresh]


def _advance(connection: Connection, run_id: int, chunk: Chunk) -> None:
    values = {
        "run_id": run_id,
        "rows_read": chunk.rows_read,
        "accepted": len(chunk.products),
        "rejected": len(chunk.rejects),
        "ended_early": any(reject.ends_reading for reject in chunk.rejects),
    }
    connection.execute(_ADVANCE, values)
