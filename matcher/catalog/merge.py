"""Merge one chunk of a feed into the tables: COPY into a staging table, then upsert."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, text

from matcher.catalog.pictures import PicturedProduct
from matcher.catalog.product import MAX_KEPT, WARNING, FieldWarning, Reject
from matcher.catalog.spreadsheet import is_rounded
from matcher.catalog.text import shown
from matcher.db.jobs import lock_jobs, open_jobs
from matcher.db.products import find_images
from matcher.db.replaced_pictures import keep_replaced, recheck_images, remove_pairs
from matcher.db.shared_pictures import mark_generic


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


@dataclass(frozen=True, slots=True)
class RowWarning:
    """What was not understood of a product that was stored."""

    line: int
    sku: str
    warning: FieldWarning


@dataclass(frozen=True, slots=True)
class Merged:
    """Result of a merge.

    Attributes:
        pictures: how many got a job for their vector.
        changed: how many other pictures stand in the place of an old one.
        rechecked: how many old ones are asked for again, because their products changed.
        rejects: the chunk's, and ids that earlier chunks have used.
    """

    accepted: int
    created: int
    updated: int
    pictures: int
    changed: int
    rechecked: int
    rejects: list[Reject]
    warnings: list[RowWarning] = field(default_factory=list)


# The feed's fields of a product, in the order of the staging table.
_FIELDS = (
    "sku", "item_group_id", "title", "description", "brand", "gtin", "mpn", "color", "size",
    "material", "pattern", "availability", "price", "currency", "taxonomy_id",
    "google_product_category", "product_type", "attributes",
)  # fmt: skip
_PICTURES = ("urls", "sources", "digests", "sizes")
_COLUMNS = ", ".join(_FIELDS)
_CHANGING = _FIELDS[1:]
# A shop sends these anew every hour, and the picture is still the same.
_OFFER = {"availability", "price", "currency", "attributes", "taxonomy_id"}
_DESCRIBING = tuple(name for name in _CHANGING if name not in _OFFER)

_STAGE = """
CREATE TEMP TABLE IF NOT EXISTS staged_product (
  sku text PRIMARY KEY, item_group_id text, title text, description text, brand text, gtin text,
  mpn text, color text, size text, material text, pattern text, availability text,
  price numeric, currency text, taxonomy_id integer, google_product_category text,
  product_type text, attributes jsonb,
  urls text[], sources text[], digests bytea[], sizes integer[]
) ON COMMIT DELETE ROWS
"""
_COPY = f"COPY staged_product ({', '.join(_FIELDS + _PICTURES)}) FROM STDIN"

_SEE = text("""
INSERT INTO matcher.ingest_seen (run_id, sku)
SELECT :run_id, unnest(CAST(:skus AS text[]))
ON CONFLICT (run_id, sku) DO NOTHING
RETURNING sku
""")
# An edition may have renamed a category, so that the feed's text is unknown. The product then keeps
# its category, unless the newly resolved one lies below it.
_KEEP_CATEGORIES = text("""
UPDATE staged_product s SET taxonomy_id = p.taxonomy_id
FROM matcher.product p JOIN matcher.taxonomy old ON old.id = p.taxonomy_id
WHERE s.sku = ANY (:skus) AND p.catalog_id = :catalog_id AND p.sku = s.sku
  AND p.google_product_category = s.google_product_category
  AND NOT EXISTS (SELECT FROM matcher.taxonomy new
                  WHERE new.id = s.taxonomy_id AND new.lineage <@ old.lineage)
""")
_DESCRIBED_ANEW = text(f"""
SELECT DISTINCT pi.image_id
FROM staged_product s
JOIN matcher.product p ON p.catalog_id = :catalog_id AND p.sku = s.sku
JOIN matcher.product_image pi ON pi.product_id = p.id
WHERE ({", ".join(f"p.{name}" for name in _DESCRIBING)})
      IS DISTINCT FROM ({", ".join(f"s.{name}" for name in _DESCRIBING)})
""")  # noqa: S608 - the column list is a constant of this module
# Ids that were stored before ids were normalised.
_RENAME = text("""
UPDATE matcher.product p SET sku = r.sku, updated_at = now()
FROM unnest(CAST(:written AS text[]), CAST(:skus AS text[])) AS r (written, sku)
WHERE p.catalog_id = :catalog_id AND p.sku = r.written
  AND NOT EXISTS (SELECT FROM matcher.product q
                  WHERE q.catalog_id = :catalog_id AND q.sku = r.sku)
""")
_UPSERT_PRODUCTS = text(f"""
INSERT INTO matcher.product AS p (catalog_id, {_COLUMNS})
SELECT :catalog_id, {_COLUMNS} FROM staged_product ORDER BY sku
ON CONFLICT (catalog_id, sku) DO UPDATE
SET {", ".join(f"{name} = excluded.{name}" for name in _CHANGING)},
    retired_at = NULL, updated_at = now()
WHERE p.retired_at IS NOT NULL
   OR ({", ".join(f"p.{name}" for name in _CHANGING)})
      IS DISTINCT FROM ({", ".join(f"excluded.{name}" for name in _CHANGING)})
RETURNING p.id, xmax = 0
""")  # noqa: S608 - the column list is a constant of this module
_INSERT_IMAGES = text("""
INSERT INTO matcher.image (catalog_id, url, sha256, bytes, state)
SELECT DISTINCT ON (u.url) :catalog_id, u.url, u.sha256, u.bytes,
       CASE WHEN u.sha256 IS NULL THEN 'waiting' ELSE 'stored' END
FROM staged_product s,
     unnest(s.urls, s.digests, s.sizes) AS u (url, sha256, bytes)
ORDER BY u.url
ON CONFLICT (catalog_id, md5(url)) DO NOTHING
""")
_STAGE_PAIRS = """
CREATE TEMP TABLE IF NOT EXISTS staged_pair (
  product_id bigint, image_id bigint, position smallint, source text,
  PRIMARY KEY (product_id, image_id)
) ON COMMIT DELETE ROWS
"""
_FILL_PAIRS = text("""
INSERT INTO staged_pair (product_id, image_id, position, source)
SELECT p.id, i.id, min(u.position) - 1, min(u.source)
FROM staged_product s
JOIN matcher.product p ON p.catalog_id = :catalog_id AND p.sku = s.sku
CROSS JOIN LATERAL unnest(s.urls, s.sources) WITH ORDINALITY AS u (url, source, position)
JOIN matcher.image i ON i.catalog_id = :catalog_id AND md5(i.url) = md5(u.url) AND i.url = u.url
GROUP BY p.id, i.id
""")
# Pictures of pairs that the chunk removes, and of pairs that it adds.
_CHANGED_IMAGES = text("""
SELECT pi.image_id FROM matcher.product_image pi
WHERE pi.product_id IN (SELECT product_id FROM staged_pair)
  AND NOT EXISTS (SELECT FROM staged_pair s
                  WHERE s.product_id = pi.product_id AND s.image_id = pi.image_id)
UNION
SELECT s.image_id FROM staged_pair s
WHERE NOT EXISTS (SELECT FROM matcher.product_image pi
                  WHERE pi.product_id = s.product_id AND pi.image_id = s.image_id)
""")
# Pairs that the feed no longer lists; `awaited` if the one at their position has no vector yet.
_UNLISTED_PAIRS = text("""
SELECT pi.product_id, pi.image_id, pi.replaced, EXISTS (
         SELECT FROM staged_pair s
         WHERE s.product_id = pi.product_id AND s.position = pi.position AND NOT EXISTS (
           SELECT FROM matcher.embedding_job j
           JOIN matcher.catalog_encoder u
             ON u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id AND u.state = 'live'
           WHERE j.image_id = s.image_id AND (j.state = 'done' OR j.recheck))) AS awaited
FROM matcher.product_image pi
WHERE pi.product_id IN (SELECT product_id FROM staged_pair)
  AND NOT EXISTS (SELECT FROM staged_pair s
                  WHERE s.product_id = pi.product_id AND s.image_id = pi.image_id)
""")
_UPSERT_PAIRS = text("""
INSERT INTO matcher.product_image AS pi (product_id, image_id, catalog_id, position, source)
SELECT product_id, image_id, :catalog_id, position, source FROM staged_pair
ON CONFLICT (product_id, image_id) DO UPDATE
SET position = excluded.position, source = excluded.source, replaced = false
WHERE (pi.position, pi.source, pi.replaced)
      IS DISTINCT FROM (excluded.position, excluded.source, false)
RETURNING pi.image_id, xmax = 0
""")
_GENERIC_PAIRS = text("""
SELECT s.image_id, s.product_id FROM staged_pair s
JOIN matcher.image i ON i.id = s.image_id AND i.generic
""")
_COUNT_KEPT = text("""
SELECT count(*) FROM matcher.ingest_reject
WHERE run_id = :run_id AND (reason LIKE :pattern) = :warnings
""")
_REJECT = text("""
INSERT INTO matcher.ingest_reject (run_id, line, sku, reason)
SELECT :run_id, r.line, r.sku, r.reason
FROM unnest(CAST(:lines AS bigint[]), CAST(:skus AS text[]), CAST(:reasons AS text[]))
     AS r (line, sku, reason)
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
    chunk = replace(chunk, products=dict(chunk.products))  # the transaction may be retried
    rejects = chunk.rejects + _refuse_seen(connection, run_id, chunk)
    rejects.sort(key=lambda reject: reject.line)
    _rename_products(connection, catalog_id, chunk)
    _stage_products(connection, catalog_id, chunk)
    key = {"catalog_id": catalog_id}
    described = connection.execute(_DESCRIBED_ANEW, key).scalars().all()
    written = connection.execute(_UPSERT_PRODUCTS, key).all()
    updated = [product_id for product_id, created in written if not created]
    counts = _merge_pictures(connection, catalog_id, updated, described, generic_groups)
    warnings = list(_list_warnings(chunk))
    kept = [Reject(each.line, each.sku, WARNING + each.warning.message) for each in warnings]
    _keep_rejects(connection, run_id, rejects, warnings=False)
    _keep_rejects(connection, run_id, kept, warnings=True)
    accepted = len(chunk.products)
    connection.execute(
        _ADVANCE,
        {
            "run_id": run_id,
            "rows_read": chunk.rows_read,
            "accepted": accepted,
            "rejected": len(rejects),
            "ended_early": any(reject.ends_reading for reject in rejects),
        },
    )
    created = len(written) - len(updated)
    return Merged(accepted, created, len(updated), *counts, rejects, warnings)


def repeated_reason(sku: str, where: str, *, rewritten: bool = False) -> str:
    """Return why a second product with an id is refused.

    Args:
        sku: the id.
        where: the first one stands.
        rewritten: whether the ids are written differently in the feed.
    """
    if is_rounded(sku):
        return (
            f"id {shown(sku)} was rounded by a spreadsheet, so that several products have it "
            f"(the first stands {where}); format the column as text and export it again"
        )
    if rewritten:
        return (
            f"id {shown(sku)} already used {where}: the two differ only by invisible characters,"
            " blanks or split accents; the first one counts"
        )
    return f"id already used {where}; the first one counts"


def _list_warnings(chunk: Chunk) -> Iterator[RowWarning]:
    for sku, row in chunk.products.items():
        line = row.product.line
        for warning in row.product.warnings:
            yield RowWarning(line, sku, warning)
        if sku in chunk.uncategorised:
            message = chunk.uncategorised[sku]
            yield RowWarning(line, sku, FieldWarning(message, message))


def _refuse_seen(connection: Connection, run_id: int, chunk: Chunk) -> list[Reject]:
    """Remove the products whose id an earlier chunk of this run has used."""
    skus = sorted(chunk.products)
    fresh = set(connection.execute(_SEE, {"run_id": run_id, "skus": skus}).scalars())
    repeated = [row for sku, row in chunk.products.items() if sku not in fresh]
    for row in repeated:
        del chunk.products[row.product.sku]
    return [
        Reject(
            row.product.line,
            row.product.sku,
            repeated_reason(
                row.product.sku,
                "by an earlier row of this feed",
                rewritten=row.product.written_sku is not None,
            ),
        )
        for row in repeated
    ]


def _rename_products(connection: Connection, catalog_id: int, chunk: Chunk) -> None:
    """Rename products that are stored as the feed writes them, and not as ids are kept now."""
    written = {
        row.product.written_sku: sku
        for sku, row in chunk.products.items()
        if row.product.written_sku is not None
    }
    if written:
        values = {"written": list(written), "skus": list(written.values())}
        connection.execute(_RENAME, {"catalog_id": catalog_id, **values})


def _stage_products(connection: Connection, catalog_id: int, chunk: Chunk) -> None:
    connection.execute(text(_STAGE))
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a live Connection has one
    with driver.cursor() as cursor, cursor.copy(_COPY) as copy:
        for row in chunk.products.values():
            copy.write_row(_values(row, chunk.category_ids[row.product.sku]))
    if chunk.uncategorised:
        values = {"catalog_id": catalog_id, "skus": list(chunk.uncategorised)}
        connection.execute(_KEEP_CATEGORIES, values)


def _values(row: PicturedProduct, category_id: int | None) -> Sequence[object]:
    product, pictures = row.product, row.pictures
    derived = {
        "taxonomy_id": category_id,
        "attributes": json.dumps(dict(product.attributes), ensure_ascii=False, sort_keys=True),
    }
    return (
        *(derived[name] if name in derived else getattr(product, name) for name in _FIELDS),
        [picture.url for picture in pictures],
        [picture.source for picture in pictures],
        [picture.sha256 for picture in pictures],
        [picture.n_bytes for picture in pictures],
    )


def _merge_pictures(
    connection: Connection,
    catalog_id: int,
    updated: Sequence[int],
    described: Sequence[int],
    generic_groups: int,
) -> tuple[int, int, int]:
    """Bring pictures and pairs in; return `pictures`, `changed` and `rechecked` of `Merged`.

    Args:
        connection: inside a transaction, with staged products.
        catalog_id: of the products.
        updated: products that have changed.
        described: pictures of products that are described anew.
        generic_groups: see `mark_generic`.
    """
    key = {"catalog_id": catalog_id}
    connection.execute(_INSERT_IMAGES, key)
    connection.execute(text(_STAGE_PAIRS))
    connection.execute(_FILL_PAIRS, key)
    changed = connection.execute(_CHANGED_IMAGES).scalars().all()
    # Waits for a worker that is writing these pictures, so that its rows are visible below.
    lock_jobs(connection, {*changed, *described})
    pairs = connection.execute(_UPSERT_PAIRS, key).all()
    shown = sorted({image_id for image_id, inserted in pairs if inserted})
    if shown:
        open_jobs(connection, shown)
    replaced = _drop_unlisted(connection)
    rechecked = recheck_images(connection, described)
    # Judge again the pictures of products that were revived or changed their group or title.
    kept = find_images(connection, updated)
    generic = connection.execute(_GENERIC_PAIRS).all()
    judged = {*changed, *kept, *(image_id for image_id, _ in generic)}
    product_ids = sorted({product_id for _, product_id in generic})
    mark_generic(connection, sorted(judged), generic_groups, product_ids)
    return len(shown), replaced, rechecked


def _drop_unlisted(connection: Connection) -> int:
    """Remove pictures from products that no longer list them; return how many are replaced.

    One that has a vector stays until the picture in its place has one, too.
    """
    rows = connection.execute(_UNLISTED_PAIRS).all()
    awaited = [(row.product_id, row.image_id) for row in rows if row.awaited]
    kept = keep_replaced(connection, awaited)
    pairs = [(row.product_id, row.image_id) for row in rows]
    remove_pairs(connection, [pair for pair in pairs if pair not in kept])
    return sum(row.awaited and not row.replaced for row in rows)


def _keep_rejects(
    connection: Connection, run_id: int, rejects: Sequence[Reject], *, warnings: bool
) -> None:
    """Keep the first `MAX_KEPT` rejects of a run, and as many warnings; all are counted."""
    if not rejects:
        return
    key = {"run_id": run_id, "pattern": f"{WARNING}%", "warnings": warnings}
    kept = connection.execute(_COUNT_KEPT, key).scalar_one()
    first = rejects[: max(0, MAX_KEPT - kept)]
    connection.execute(
        _REJECT,
        {
            "run_id": run_id,
            "lines": [reject.line for reject in first],
            "skus": [reject.sku for reject in first],
            "reasons": [reject.reason for reject in first],
        },
    )
