"""SKUs that identifiers name, and how they agree with what the pictures say."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import Connection

from matcher.attributes.identifiers import Identifiers
from matcher.search.answer import Answer, Match
from matcher.search.candidates import ask_rows
from matcher.search.filters import Filters

_EQUAL = 1e-3  # half precision: a variant that shows the same picture is as similar


def find_named(
    connection: Connection,
    identifiers: Identifiers,
    vector: NDArray[np.float32] | None,
    *,
    k: int,
    filters: Filters,
) -> tuple[Match, ...]:
    """Return the SKUs that identifiers name and filters allow, the most similar first.

    Args:
        connection: to the database.
        identifiers: what they are named by.
        vector: the rest of the question, float32 (dim,), unit length; None when there is none.
        k: how many SKUs, at most.
        filters: those of the question.
    """
    if not identifiers:
        return ()
    values = {
        "query": None if vector is None else HalfVector(vector).to_text(),
        "gtins": identifiers.gtin_texts,
        "mpn": identifiers.mpn,
    }
    question = "find_named(CAST(:query AS halfvec), CAST(:gtins AS text[]), CAST(:mpn AS text)"
    rows = ask_rows(connection, question, values, k, filters)
    named = [row for row in rows if identifiers.name(row.gtin, row.mpn, row.own_brand)]
    return tuple(
        Match(rank, row.sku, row.item_group_id, row.title, row.similarity)
        for rank, row in enumerate(named, start=1)
    )


def put_first(named: Sequence[Match], answer: Answer, k: int) -> Answer:
    """Return an answer with the named SKUs before the others, and what they say of each other.

    They contradict when another SKU is more similar to the question than each one that is named.
    """
    if not named:
        return answer
    skus = {match.sku for match in named}
    others = [match for match in answer.matches if match.sku not in skus]
    agree = not others or named[0].similarity >= others[0].similarity - _EQUAL
    ordered = enumerate((*named, *others)[:k], start=1)
    return replace(
        answer,
        matches=tuple(replace(match, rank=rank) for rank, match in ordered),
        identifiers="matched" if agree else "contradict",
    )
