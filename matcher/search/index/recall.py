"""Check an index: answers by the plans that the program chooses, beside exact ones."""

import time
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, text

from matcher.db.embeddings import to_numpy
from matcher.db.encoders import EncoderRow
from matcher.search.candidates import match_vector
from matcher.search.filters import Filters

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class RecallCheck:
    """Answers by the plans that the program chooses, beside exact ones to the same questions.

    Attributes:
        filter: what was filtered.
        recall: of the exact answer's SKUs, the share that was found.
        exact: the share of questions that were answered exactly anyway.
        short: questions with fewer SKUs than the exact answer has.
    """

    filter: str
    questions: int
    recall: float
    exact: float
    short: int
    median_ms: float

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


_QUESTIONS = text("""
SELECT e.vector, c.name AS catalog, p.brand, p.taxonomy_id
FROM matcher.candidate n
JOIN matcher.embedding e USING (encoder_id, product_id, image_id)
JOIN matcher.product p ON p.id = n.product_id
JOIN matcher.catalog c ON c.id = n.catalog_id
WHERE n.encoder_id = :id
ORDER BY hashint8(n.image_id) LIMIT :count
""")
_OTHER_CATEGORY = text("""
SELECT DISTINCT taxonomy_id FROM matcher.candidate
WHERE encoder_id = :id AND taxonomy_id IS NOT NULL LIMIT 1000
""")


def check_recall(
    connection: Connection, encoder: EncoderRow, *, questions: int = 50, k: int = 10
) -> list[RecallCheck]:
    """Ask with stored pictures, blurred, under several filters, and compare with exact answers."""
    rng = np.random.default_rng(0)
    rows = connection.execute(_QUESTIONS, {"id": encoder.id, "count": questions}).all()
    foreign = connection.execute(_OTHER_CATEGORY, {"id": encoder.id}).scalars().all()
    asked: dict[str, list[tuple[Floats, Filters]]] = {
        "none": [], "brand": [], "own category": [], "any category": [],
    }  # fmt: skip
    for row in rows:
        vector = _blur(to_numpy(row.vector), rng)
        base: Filters = {"catalog": row.catalog, "encoder": encoder.full_name}
        asked["none"].append((vector, base))
        if row.brand:
            asked["brand"].append((vector, {**base, "brand": row.brand}))
        if row.taxonomy_id:
            asked["own category"].append((vector, {**base, "category": row.taxonomy_id}))
        if foreign:
            other: Filters = {**base, "category": int(rng.choice(foreign))}
            asked["any category"].append((vector, other))
    return [_compare(connection, *each, k) for each in asked.items() if each[1]]


def _compare(
    connection: Connection,
    name: str,
    asked: list[tuple[Floats, Filters]],
    k: int,
) -> RecallCheck:
    found, times = [], []
    for vector, filters in asked:
        began = time.perf_counter()
        found.append(match_vector(connection, vector, k=k, filters=filters))
        times.append(1000 * (time.perf_counter() - began))
    connection.execute(text("SET LOCAL matcher.exact_limit = 1000000000"))
    truth = [match_vector(connection, v, k=k, filters=f) for v, f in asked]
    connection.execute(text("SET LOCAL matcher.exact_limit TO DEFAULT"))
    pairs = [
        ({m.sku for m in a.matches}, {m.sku for m in b.matches})
        for a, b in zip(found, truth, strict=True)
    ]
    hits = sum(len(a & b) for a, b in pairs)
    return RecallCheck(
        filter=name,
        questions=len(asked),
        recall=hits / max(sum(len(b) for _, b in pairs), 1),
        exact=sum(answer.method == "exact" for answer in found) / len(found),
        short=sum(len(a) < len(b) for a, b in pairs),
        median_ms=float(np.median(times)),
    )


def _blur(vector: Floats, rng: np.random.Generator) -> Floats:
    """Return a vector as of another photo of the same product: never a point of the gallery."""
    noise = rng.standard_normal(len(vector)).astype(np.float32)
    blurred = vector + 0.5 * noise / np.linalg.norm(noise)
    return np.asarray(blurred / np.linalg.norm(blurred), np.float32)
