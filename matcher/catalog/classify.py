"""The taxonomy as rows: loading an edition, and filing products under its categories."""

from dataclasses import dataclass

from sqlalchemy import Connection, text

from matcher.catalog.taxonomy import Category, CategoryIndex, Edition, top_level


@dataclass(frozen=True, slots=True)
class TaxonomyReport:
    """What loading an edition changed.

    Attributes:
        vanished: categories that are no longer in the edition; kept, and marked.
        refiled: products whose category is now known better.
    """

    version: str | None
    categories: int
    vanished: int
    refiled: int


_UPSERT = text("""
INSERT INTO matcher.taxonomy (id, name, path, lineage, edition)
SELECT t.id, t.name, t.path, CAST(t.lineage AS ltree), :edition
FROM unnest(CAST(:ids AS integer[]), CAST(:names AS text[]), CAST(:paths AS text[]),
            CAST(:lineages AS text[])) AS t (id, name, path, lineage)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, path = excluded.path, lineage = excluded.lineage,
    edition = excluded.edition, retired_at = NULL
""")
_RETIRE = text("""
UPDATE matcher.taxonomy SET retired_at = now()
WHERE retired_at IS NULL AND id <> ALL (CAST(:ids AS integer[]))
""")
_LIST = text("""
SELECT id, name, path, ltree2text(lineage) FROM matcher.taxonomy
ORDER BY retired_at IS NOT NULL DESC, id
""")
_RAW_CATEGORIES = text("""
SELECT DISTINCT google_product_category FROM matcher.product
WHERE google_product_category IS NOT NULL
""")
# Names change between editions and languages, numbers do not: a product stays where it was filed
# when its text is no longer known, unless the nearest ancestor that is known lies below.
_REFILE = text("""
UPDATE matcher.product p SET taxonomy_id = r.id
FROM unnest(CAST(:raw AS text[]), CAST(:ids AS integer[]), CAST(:exact AS boolean[]))
     AS r (raw, id, exact)
WHERE p.google_product_category = r.raw AND p.taxonomy_id IS DISTINCT FROM r.id
  AND (r.exact OR p.taxonomy_id IS NULL
       OR EXISTS (SELECT FROM matcher.taxonomy old JOIN matcher.taxonomy new
                    ON new.lineage <@ old.lineage
                  WHERE old.id = p.taxonomy_id AND new.id = r.id))
""")
# Categories may lie below others than before: where each is found is noted anew.
_NOTE_CELLS = text("SELECT matcher.note_all_cells(e.id) FROM matcher.encoder e")


def load_taxonomy(connection: Connection, edition: Edition) -> TaxonomyReport:
    """Make the rows those of `edition`: no vector is touched, and nothing is deleted."""
    _upsert(connection, edition)
    ids = [category.id for category in edition.categories]
    vanished = connection.execute(_RETIRE, {"ids": ids}).rowcount
    refiled = refile_products(connection)
    connection.execute(_NOTE_CELLS)
    return TaxonomyReport(edition.version, len(ids), vanished, refiled)


def ensure_taxonomy(connection: Connection) -> None:
    """Put the top-level categories into an empty table."""
    if connection.execute(text("SELECT EXISTS (SELECT FROM matcher.taxonomy)")).scalar_one():
        return
    _upsert(connection, top_level())


def read_categories(connection: Connection) -> CategoryIndex:
    """Return what resolves a feed's categories; among equal paths, those still in use win."""
    return CategoryIndex(
        Category(id_, name, path, tuple(int(part) for part in lineage.split(".")))
        for id_, name, path, lineage in connection.execute(_LIST)
    )


def refile_products(connection: Connection) -> int:
    """File each product under what its raw category means now; returns how many moved."""
    index = read_categories(connection)
    raw = connection.execute(_RAW_CATEGORIES).scalars().all()
    found = [index.resolve(category) for category in raw]
    ids = [resolution.category_id for resolution in found]
    exact = [resolution.warning is None for resolution in found]
    return connection.execute(_REFILE, {"raw": list(raw), "ids": ids, "exact": exact}).rowcount


def _upsert(connection: Connection, edition: Edition) -> None:
    categories = edition.categories
    connection.execute(
        _UPSERT,
        {
            "edition": edition.version,
            "ids": [category.id for category in categories],
            "names": [category.name for category in categories],
            "paths": [category.path for category in categories],
            "lineages": [".".join(map(str, category.lineage)) for category in categories],
        },
    )
