"""Ask the SQL functions: every answer of the program is theirs."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import Connection, text

from matcher.db.engine import translated_errors
from matcher.errors import InputError
from matcher.search.answer import Answer, Match


@dataclass(frozen=True, slots=True)
class Filters:
    """What an answer may come from; None does not filter.

    Attributes:
        catalog: its name; needed when there are several.
        category: Google Product Taxonomy id or path, with everything below it.
        brand: exact, in any case.
    """

    catalog: str | None = None
    category: str | None = None
    brand: str | None = None


NO_FILTERS = Filters()
MAX_K = 1000
# Cast, so that a category given as a number or a k given as 2.0 finds the function, too.
_FILTERS = (
    "k => CAST(:k AS integer), catalog => CAST(:catalog AS text),"
    " category => CAST(:category AS text), brand => CAST(:brand AS text)"
)
_MATCH_VECTOR = text(f"""
SELECT * FROM matcher.match_vector(CAST(:query AS halfvec), {_FILTERS}) ORDER BY rank
""")  # noqa: S608 - constant argument list
_MATCH_SKU = text(f"SELECT * FROM matcher.match_sku(:query, {_FILTERS}) ORDER BY rank")  # noqa: S608
_SKU_SIMILARITY = text("SELECT matcher.sku_similarity(:a, :b, :catalog)")
_SKU_VECTOR = text("""
SELECT matcher.product_vector_v1(matcher.product_id_v1(:sku, :catalog),
                                 matcher.encoder_id_v1(NULL))
""")
_WHAT_IS_THERE = text("""
SELECT EXISTS (SELECT FROM matcher.embedding e
               JOIN matcher.product p ON p.id = e.product_id AND p.retired_at IS NULL
               JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
               WHERE e.encoder_id = matcher.encoder_id_v1(NULL) AND e.catalog_id = c.id),
       (SELECT count(*) FROM matcher.product p WHERE p.catalog_id = c.id AND p.retired_at IS NULL),
       count(*) FILTER (WHERE j.state IN ('pending', 'leased')),
       count(*) FILTER (WHERE j.state = 'failed')
FROM (SELECT matcher.catalog_id_v1(CAST(:catalog AS text)) AS id) c
LEFT JOIN matcher.embedding_job j ON j.catalog_id = c.id
GROUP BY c.id
""")


def match_vector(
    connection: Connection,
    vector: NDArray[np.float32],
    *,
    k: int,
    filters: Filters = NO_FILTERS,
) -> Answer:
    """Return the k SKUs most similar to a unit vector, float32 (dim,), of the live encoder.

    Raises:
        UnknownNameError: the catalogue or category does not exist.
        InputError: k or the vector is out of range.
    """
    query = HalfVector(vector).to_text()
    return _ask(connection, _MATCH_VECTOR, {"query": query, "k": k, **asdict(filters)})


def match_sku(connection: Connection, sku: str, *, k: int, filters: Filters) -> Answer:
    """Return the k SKUs most similar to `sku`, itself left out.

    Raises:
        UnknownNameError: the SKU, catalogue or category does not exist, or the SKU stands in
            several catalogues and none is named.
    """
    return _ask(connection, _MATCH_SKU, {"query": sku, "k": k, **asdict(filters)})


def sku_similarity(connection: Connection, a: str, b: str, catalog: str | None) -> float:
    """Return the similarity with which `match_sku(a)` reports `b`."""
    with translated_errors():
        found = connection.execute(_SKU_SIMILARITY, {"a": a, "b": b, "catalog": catalog})
        return float(found.scalar_one())


def sku_vector(connection: Connection, sku: str, catalog: str | None) -> NDArray[np.float32]:
    """Return a SKU as a query, float32 (dim,), unit length: the mean of its pictures."""
    with translated_errors():
        found = connection.execute(_SKU_VECTOR, {"sku": sku, "catalog": catalog}).scalar_one()
    value = found if isinstance(found, HalfVector) else HalfVector.from_text(found)
    return value.to_numpy().astype(np.float32)


def require_vectors(connection: Connection, catalog: str | None) -> None:
    """Tell an answer that is empty for its filters from a catalogue that cannot answer anything.

    Raises:
        InputError: no product on sale has a picture to be compared with; says why.
    """
    with translated_errors():
        found, products, waiting, failed = connection.execute(
            _WHAT_IS_THERE, {"catalog": catalog}
        ).one()
    if found:
        return
    name = f"catalogue {catalog!r}" if catalog else "the catalogue"
    if waiting:
        raise InputError(
            f"{name} has no vector yet, {waiting:,} pictures wait: run `matcher embed`"
        )
    if failed:
        raise InputError(
            f"{name} has no vector: {failed:,} pictures failed; `matcher jobs failed` says why"
        )
    if products:
        raise InputError(
            f"{name} has only pictures that too many products share (placeholders, logos):"
            " give its products pictures of their own"
        )
    raise InputError(f"{name} has no product on sale: run `matcher ingest FEED`")


def _ask(connection: Connection, question: object, values: Mapping[str, object]) -> Answer:
    k = values["k"]
    if not isinstance(k, int | float) or not 1 <= k <= MAX_K:
        raise InputError(f"k is {k}: ask for 1 to {MAX_K:,} SKUs")
    with translated_errors():
        rows = connection.execute(question, values).all()  # type: ignore[call-overload]
    matches = tuple(
        Match(row.rank, row.sku, row.item_group_id, row.title, row.similarity) for row in rows
    )
    # No row: every eligible picture was looked at, and there was none.
    method, complete = (rows[0].method, rows[0].complete) if rows else ("exact", True)
    return Answer(matches, method, complete)
