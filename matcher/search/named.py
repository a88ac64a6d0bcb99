"""SKUs that identifiers name, and how they agree with what the pictures say."""

from collections.abc import Sequence
from dataclasses import replace

from pgvector import HalfVector
from sqlalchemy import Connection

from matcher.attributes.identifiers import Identifiers
from matcher.search.answer import Answer, Match
from matcher.search.candidates import ask_rows
from matcher.search.deep.verdict import CLOSE
from matcher.search.filters import Filters
from matcher.search.query import QueryVector

_EQUAL = 1e-3  # half precision: a variant that shows the same picture is as similar


def find_named(
    connection: Connection,
    identifiers: Identifiers,
    query: QueryVector | None,
    *,
    k: int,
    filters: Filters,
) -> tuple[Match, ...]:
    """Return the SKUs that identifiers name and filters allow, the most similar first.

    Args:
        connection: to the database.
        identifiers: what they are named by.
        query: the rest of the question; None when there is none.
        k: how many SKUs, at most.
        filters: those of the question.
    """
    if not identifiers:
        return ()
    values = {
        "query": None if query is None else HalfVector(query.vector).to_text(),
        "gtins": identifiers.gtin_texts,
        "mpn": identifiers.mpn,
    }
    asked = filters.copy()
    if query is not None:
        asked["encoder"] = query.encoder
    question = "find_named(CAST(:query AS halfvec), CAST(:gtins AS text[]), CAST(:mpn AS text)"
    rows = ask_rows(connection, question, values, k, asked)
    named = [row for row in rows if identifiers.name(row.gtin, row.mpn, row.own_brand)]
    return tuple(
        Match(rank, row.sku, row.item_group_id, row.title, row.similarity)
        for rank, row in enumerate(named, start=1)
    )


def put_first(named: Sequence[Match], answer: Answer, k: int) -> Answer:
    """Return an answer with the named SKUs before the others, and what they say of each other.

    They contradict when another SKU is more similar to the question than each one that is named.
    After a deep look it is one that is much more probable, or none of the catalogue is: then the
    verdict becomes REVIEW.
    """
    if not named:
        return answer
    found = {match.sku: match for match in answer.matches}  # a deep look sees more of it
    first = sorted((found.pop(each.sku, each) for each in named), key=_standing)
    others = list(found.values())
    agree = _agree(first[0], others, answer)
    ordered = enumerate((*first, *others)[:k], start=1)
    told = replace(
        answer,
        matches=tuple(replace(match, rank=rank) for rank, match in ordered),
        identifiers="matched" if agree else "contradict",
    )
    if agree or answer.verdict is None:
        return told
    pair = tuple(each.sku for each in (first[0], *others[:1]))
    return replace(told, verdict="REVIEW", reason="identifier_conflict", pair=pair)


def _standing(match: Match) -> tuple[float, float]:
    """Order by probability, where there is one, then by similarity."""
    return -(match.probability or 0.0), -match.similarity


def _agree(named: Match, others: Sequence[Match], answer: Answer) -> bool:
    """Whether pictures say nothing against the best of the SKUs that are named."""
    if answer.verdict is None:
        most = max((each.similarity for each in others), default=-1.0)
        return named.similarity >= most - _EQUAL
    likely = max((each.probability or 0.0 for each in others), default=0.0)
    return answer.verdict != "NO_MATCH" and CLOSE * (named.probability or 0.0) >= likely
