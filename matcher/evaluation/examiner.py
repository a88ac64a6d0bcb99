"""Asks one catalogue photo by photo, and knows where the right SKU stands among all vectors."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from sqlalchemy import text

from matcher.errors import ImageError, InputError
from matcher.evaluation.asked import AskedPhoto, Vectors
from matcher.evaluation.metrics import delta_similarity, draw_others, rank_of
from matcher.evaluation.tables import AskedCatalog, LabelledPhoto, LeftOut
from matcher.matcher import Matcher
from matcher.search.answer import Answer, Depth

ANSWERS = 10
OTHERS = 20

_PICTURES = text("""
SELECT p.sku, pi.position, e.vector
FROM matcher.embedding e
JOIN matcher.product p ON p.id = e.product_id
JOIN matcher.product_image pi ON pi.product_id = e.product_id AND pi.image_id = e.image_id
JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
WHERE e.encoder_id = matcher.encoder_id(:encoder, NULL)
ORDER BY p.sku COLLATE "C", pi.position
""")
_FAILED = text("""
SELECT p.sku, j.reason FROM matcher.embedding_job j
JOIN matcher.product_image USING (image_id) JOIN matcher.product p ON p.id = product_id
WHERE j.state <> 'done' ORDER BY p.sku
""")


class Examiner:
    """Asks one catalogue, and knows every vector in it."""

    def __init__(
        self, matcher: Matcher, catalog: AskedCatalog, seed: int, depth: Depth = "vector"
    ) -> None:
        self._matcher = matcher
        self._depth = depth
        self._rng = np.random.default_rng(seed)
        self.unreadable: list[LeftOut] = []
        self.encoder = matcher.encoders.get_live().full_name
        with matcher.installation.transaction() as connection:
            rows = connection.execute(_PICTURES, {"encoder": self.encoder}).all()
        if not rows:
            raise InputError("no picture of the catalogue could be embedded")
        vectors = np.stack([row.vector.to_numpy() for row in rows]).astype(np.float32)
        starts = [i for i, row in enumerate(rows) if i == 0 or rows[i - 1].sku != row.sku]
        self._pictures, self._starts = vectors, np.array(starts)
        self.skus = tuple(rows[i].sku for i in starts)
        self.main = vectors[starts]
        self._row = {sku: row for row, sku in enumerate(self.skus)}
        self._distracts = np.array([sku in catalog.distractors for sku in self.skus])
        groups = (catalog.products[sku].item_group_id or f"sku:{sku}" for sku in self.skus)
        self._groups = np.array(list(groups))

    def ask_all(
        self, queries: Sequence[LabelledPhoto], on_answer: Callable[[int, int], None]
    ) -> Iterator[AskedPhoto]:
        """Ask every photo alone; one that cannot be read is left out with its reason."""
        for number, query in enumerate(queries, start=1):
            try:
                yield self._ask(query)
            except ImageError as error:
                self.unreadable.append(LeftOut("queries", 0, str(error)))
            on_answer(number, len(queries))

    def _ask(self, query: LabelledPhoto) -> AskedPhoto:
        answer, vector = self._answer(query)
        similarities = np.maximum.reduceat(self._pictures @ vector, self._starts)
        right = [self._row[sku] for sku in query.skus if sku in self._row]
        others = np.delete(similarities, right)
        drawn = draw_others(self._rng, len(self.skus), right, OTHERS)
        rank = self._rank(query, answer, similarities)
        own = float(similarities[right].max()) if right else None
        distractors = 0 if own is None else int((similarities[self._distracts] > own).sum())
        return AskedPhoto(
            photo=query,
            answers=answer.matches,
            vector=vector,
            rank=rank,
            group_rank=self._group_rank(right, similarities, answer),
            own=own,
            other=float(others.max()) if right and len(others) else None,
            delta=delta_similarity(vector, self.main, right, drawn) if right and drawn else None,
            ahead=(max(0, int(rank) - 1 - distractors) if right else 0, distractors),
        )

    def _answer(self, query: LabelledPhoto) -> tuple[Answer, Vectors]:
        """Return the answer to a photo, and the vector of the whole of it."""
        if self._depth == "deep":
            deep = self._matcher.answers.deep
            looks = deep.look(query.path, encoder=self.encoder)
            return deep.match(looks, k=ANSWERS), looks.looks[0].views[0].vector
        asked = self._matcher.answers.encode(query.path, encoder=self.encoder)
        return self._matcher.match_vector(asked, k=ANSWERS), asked.vector

    def _rank(self, query: LabelledPhoto, answer: Answer, similarities: Vectors) -> float:
        """Take the place from the answer; below its last rank, from all similarities."""
        given = [match.rank for match in answer.matches if match.sku in query.skus]
        if given:
            return float(min(given))
        found = rank_of(similarities, self.skus, query.skus)
        return max(found, float(len(answer.matches) + 1))

    def _group_rank(self, right: Sequence[int], similarities: Vectors, answer: Answer) -> float:
        """Take the place from the answer's groups; below the last, from all similarities."""
        if not right:
            return float("inf")
        wanted = {str(self._groups[row]) for row in right}
        given = list(dict.fromkeys(str(self._groups[self._row[m.sku]]) for m in answer.matches))
        places = [place for place, group in enumerate(given, start=1) if group in wanted]
        if places:
            return float(places[0])
        names, member = np.unique(self._groups, return_inverse=True)
        best = np.full(len(names), -np.inf)
        np.maximum.at(best, member, similarities)
        return max(rank_of(best, names.tolist(), sorted(wanted)), float(len(given) + 1))

    def list_failed(self) -> list[LeftOut]:
        """Name the pictures that have no vector."""
        with self._matcher.installation.transaction() as connection:
            rows = connection.execute(_FAILED).all()
        return [LeftOut("gallery", 0, f"{sku}: {reason}") for sku, reason in rows]
