"""Ask the SQL functions: every answer of the program is theirs."""

import json
from collections.abc import Mapping, Sequence
from numbers import Integral
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import Connection, Row, text

from matcher.db.engine import translated_errors
from matcher.errors import InputError
from matcher.search.answer import Answer, Match
from matcher.search.filters import Filters, check_filters, list_filters

MAX_K = 1000
# Cast, so that a category given as a number or a k given as 2.0 finds the function, too.
_TYPES = {each.name: each.sql_type for each in list_filters()}
_SKU_SIMILARITY = text("SELECT matcher.sku_similarity(:a, :b, :catalog)")
_SKU_VECTOR = text("""
SELECT matcher.product_vector(matcher.product_id(:sku, :catalog), e.id)
FROM matcher.encoder_id(:encoder, NULL) e (id)
""")
_CATALOG_OF = text("""
SELECT c.name FROM matcher.product p JOIN matcher.catalog c ON c.id = p.catalog_id
WHERE p.id = matcher.product_id(:sku, :catalog)
""")
_IDS = text("""
SELECT c.id AS catalog_id, matcher.encoder_id(CAST(:encoder AS text), c.id) AS encoder_id
FROM matcher.catalog_id(CAST(:catalog AS text)) c (id)
""")
_HIDES_SKUS = text("""
SELECT EXISTS (SELECT FROM matcher.image i JOIN matcher.catalog c ON c.id = i.catalog_id
               WHERE i.hides_skus AND (CAST(:catalog AS text) IS NULL OR c.name = :catalog))
""")
_ANY_CANDIDATE = text("""
SELECT count(*) FROM (SELECT 1 FROM matcher.candidate
                      WHERE catalog_id = :catalog_id AND encoder_id = :encoder_id LIMIT 1) c
""")
_WHAT_IS_THERE = text("""
SELECT (SELECT count(*) FROM matcher.product p
        WHERE p.catalog_id = :catalog_id AND p.retired_at IS NULL),
       count(*) FILTER (WHERE j.state IN ('pending', 'leased')),
       count(*) FILTER (WHERE j.state = 'failed')
FROM matcher.embedding_job j
WHERE j.catalog_id = :catalog_id AND j.encoder_id = :encoder_id
""")


def match_vector(
    connection: Connection,
    vector: NDArray[np.float32],
    *,
    k: int,
    filters: Filters | None = None,
) -> Answer:
    """Return the k SKUs most similar to a unit vector, float32 (dim,), of the encoder asked.

    Raises:
        UnknownNameError: the catalogue or category does not exist.
        InputError: k, the vector or a filter is out of range.
    """
    values = {"query": HalfVector(vector).to_text()}
    return _ask(connection, "match_vector(CAST(:query AS halfvec)", values, k, filters)


def match_vectors(
    connection: Connection,
    vectors: Sequence[NDArray[np.float32]],
    *,
    k: int,
    filters: Filters | None = None,
) -> list[Answer]:
    """Return for each vector what `match_vector` does, in one statement.

    Raises:
        UnknownNameError: the catalogue or category does not exist.
        InputError: k, a vector or a filter is out of range.
    """
    values = {"queries": [HalfVector(vector).to_text() for vector in vectors]}
    question = "match_vectors(CAST(CAST(:queries AS text[]) AS halfvec[])"
    rows: dict[int, list[Row[Any]]] = {}
    for row in ask_rows(connection, question, values, k, filters):
        rows.setdefault(row.question, []).append(row)
    return [
        _to_answer(connection, rows.get(number, []), filters)
        for number in range(1, len(vectors) + 1)
    ]


def match_sku(
    connection: Connection, sku: str, *, k: int, filters: Filters | None = None
) -> Answer:
    """Return the k SKUs most similar to `sku`, itself left out.

    Raises:
        UnknownNameError: the SKU, catalogue or category does not exist, or the SKU stands in
            several catalogues and none is named.
    """
    return _ask(connection, "match_sku(CAST(:query AS text)", {"query": sku}, k, filters)


def sku_similarity(connection: Connection, a: str, b: str, catalog: str | None) -> float:
    """Return the similarity with which `match_sku(a)` reports `b`."""
    with translated_errors():
        found = connection.execute(_SKU_SIMILARITY, {"a": a, "b": b, "catalog": catalog})
        return float(found.scalar_one())


def find_catalog(connection: Connection, sku: str, catalog: str | None) -> str:
    """Return the name of the catalogue that a SKU stands in.

    Raises:
        UnknownNameError: there is no such SKU, or it stands in several and none is named.
    """
    with translated_errors():
        key = {"sku": sku, "catalog": catalog}
        return str(connection.execute(_CATALOG_OF, key).scalar_one())


def sku_vector(
    connection: Connection, sku: str, catalog: str | None, encoder: str
) -> NDArray[np.float32]:
    """Return a SKU as a query, float32 (dim,), unit length: the mean of its pictures."""
    key = {"sku": sku, "catalog": catalog, "encoder": encoder}
    with translated_errors():
        found = connection.execute(_SKU_VECTOR, key).scalar_one()
    value = found if isinstance(found, HalfVector) else HalfVector.from_text(found)
    return value.to_numpy().astype(np.float32)


def require_vectors(
    connection: Connection, catalog: str | None, encoder: str | None = None
) -> None:
    """Tell an answer that is empty for its filters from a catalogue that cannot answer anything.

    Raises:
        InputError: no product on sale has a picture to be compared with; says why.
    """
    with translated_errors():
        key = {"catalog": catalog, "encoder": encoder}
        catalog_id, encoder_id = connection.execute(_IDS, key).one()
        ids = {"catalog_id": catalog_id, "encoder_id": encoder_id}
        if connection.execute(_ANY_CANDIDATE, ids).scalar_one():
            return
        products, waiting, failed = connection.execute(_WHAT_IS_THERE, ids).one()
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


def ask_rows(
    connection: Connection,
    question: str,
    values: Mapping[str, object],
    k: int,
    filters: Filters | None,
) -> Sequence[Row[Any]]:
    """Return the rows of a function that takes the filters, by rank.

    Args:
        connection: to the database.
        question: the start of the call: its name, and its arguments before `k`.
        values: of the parameters in `question`.
        k: how many SKUs.
        filters: those of the question.

    Raises:
        UnknownNameError: the catalogue or category does not exist.
        InputError: k, a value or a filter is out of range.
    """
    given: dict[str, object] = {
        name: json.dumps(value) if _TYPES[name] == "jsonb" else value
        for name, value in check_filters(filters or {}).items()
    }
    named = "".join(f", {name} => CAST(:{name} AS {_TYPES[name]})" for name in given)
    call = f"SELECT * FROM matcher.{question}, k => CAST(:k AS integer){named}) ORDER BY rank"  # noqa: S608
    with translated_errors():
        return connection.execute(text(call), {**values, "k": check_k(k), **given}).all()


def check_k(k: Any) -> int:
    """Return how many SKUs are asked for.

    Raises:
        InputError: it is no whole number from 1 to `MAX_K`.
    """
    whole = (isinstance(k, Integral) and not isinstance(k, bool)) or (
        isinstance(k, float) and k.is_integer()
    )
    if not whole or not 1 <= k <= MAX_K:
        raise InputError(f"k is {k}: ask for 1 to {MAX_K:,} SKUs")
    return int(k)


def _ask(
    connection: Connection,
    question: str,
    values: Mapping[str, object],
    k: int,
    filters: Filters | None,
) -> Answer:
    return _to_answer(connection, ask_rows(connection, question, values, k, filters), filters)


def _to_answer(connection: Connection, rows: Sequence[Row[Any]], filters: Filters | None) -> Answer:
    matches = tuple(
        Match(row.rank, row.sku, row.item_group_id, row.title, row.similarity) for row in rows
    )
    if rows:
        return Answer(matches, rows[0].method, rows[0].complete)
    # No row: every eligible picture was looked at, and there was none.
    catalog = (filters or {}).get("catalog")
    hides = connection.execute(_HIDES_SKUS, {"catalog": catalog}).scalar_one()
    return Answer(matches, "exact", complete=not hides)
