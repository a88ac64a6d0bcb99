"""Load an edition of the taxonomy into its table, and assign products to its categories."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from matcher.catalog.taxonomy import Category, CategoryIndex, Edition, top_level


@dataclass(frozen=True, slots=True)
class TaxonomyReport:
    """Result of loading an edition.

    Attributes:
        vanished: categories that the edition no longer has; they are kept and marked.
        refiled: products that were assigned to another category.
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
_PAGE = text("""
SELECT t.id, t.name, t.path, ltree2text(t.lineage) FROM matcher.taxonomy t
WHERE t.retired_at IS NULL AND t.id > :after
  AND (CAST(:below AS integer) IS NULL
       OR t.lineage <@ (SELECT b.lineage FROM matcher.taxonomy b WHERE b.id = :below))
  AND (CAST(:words AS text) IS NULL OR strpos(lower(t.path), lower(:words)) > 0)
ORDER BY t.id LIMIT :n
""")
_FILED = text("""
SELECT p.sku, t.id, t.path FROM matcher.product p JOIN matcher.taxonomy t ON t.id = p.taxonomy_id
WHERE p.catalog_id = matcher.catalog_id(:catalog) AND p.sku = ANY (:skus)
""")
_SIGNATURE = text("""
SELECT count(*), count(retired_at), sum(hashtext(path)) FROM matcher.taxonomy
""")
_RAW_CATEGORIES = text("""
SELECT DISTINCT google_product_category FROM matcher.product
WHERE google_product_category IS NOT NULL
""")
# Names change between editions and languages, ids do not. So a product whose text is no longer
# known keeps its category, unless the nearest known ancestor lies below that category.
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


def load_taxonomy(connection: Connection, edition: Edition) -> TaxonomyReport:
    """Write the categories of `edition`; no vector is changed, and nothing is deleted."""
    _upsert(connection, edition)
    ids = [category.id for category in edition.categories]
    vanished = connection.execute(_RETIRE, {"ids": ids}).rowcount
    refiled = refile_products(connection)
    return TaxonomyReport(edition.version, len(ids), vanished, refiled)


def ensure_taxonomy(connection: Connection) -> None:
    """If the table is empty, insert the top-level categories."""
    if connection.execute(text("SELECT EXISTS (SELECT FROM matcher.taxonomy)")).scalar_one():
        return
    _upsert(connection, top_level())


def read_categories(connection: Connection) -> CategoryIndex:
    """Return an index to resolve feed categories; of equal paths, one still in use is preferred."""
    return CategoryIndex(_to_category(*row) for row in connection.execute(_LIST))


def list_categories(
    connection: Connection, *, below: int | None, words: str | None, after: int, n: int
) -> list[Category]:
    """Return the next n categories whose ids follow one, by id.

    Args:
        connection: to the database.
        below: a category; only it and its subtree.
        words: part of their paths, in either case.
        after: the id that they follow.
        n: how many.
    """
    values = {"below": below, "words": words, "after": after, "n": n}
    return [_to_category(*row) for row in connection.execute(_PAGE, values)]


def find_categories(
    connection: Connection, skus: Sequence[str], catalog: str | None
) -> dict[str, tuple[int, str]]:
    """Return id and path of the category of each SKU; SKUs without one are left out."""
    rows = connection.execute(_FILED, {"skus": list(skus), "catalog": catalog})
    return {sku: (id_, path) for sku, id_, path in rows}


def _to_category(id_: int, name: str, path: str, lineage: str) -> Category:
    return Category(id_, name, path, tuple(int(part) for part in lineage.split(".")))


class KnownCategories:
    """The index of the categories, read again only when they have changed."""

    def __init__(self) -> None:
        self._known: tuple[tuple[object, ...], CategoryIndex] | None = None

    def read(self, connection: Connection) -> CategoryIndex:
        """Return the index of the categories as they stand."""
        known, signature = self._known, tuple(connection.execute(_SIGNATURE).one())
        if known is None or known[0] != signature:
            self._known = known = signature, read_categories(connection)
        return known[1]


def refile_products(connection: Connection) -> int:
    """Resolve each product's raw category again; return how many products have changed category."""
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
