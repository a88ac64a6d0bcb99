"""Evaluate: ingest, embed and ask as a shop would, in an installation of the evaluation's own."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import text

from matcher.catalog.product import Product
from matcher.errors import ImageError, InputError
from matcher.evaluation.metrics import delta_similarity, draw_others, rank_of
from matcher.evaluation.tables import (
    Gallery,
    LabelledPhoto,
    LeftOut,
    read_gallery,
    read_photos,
    write_feed,
)
from matcher.matcher import Matcher
from matcher.search.answer import Answer, Match
from matcher.search.candidates import match_vector
from matcher.servers import stop_servers
from matcher.services.workforce import JobCounts
from matcher.settings import Settings

CATALOG = "evaluation"
ANSWERS = 10
OTHERS = 20
INDEX_QUERIES = 500
_SHARED = ("cache", "encoders")  # of the user's data folder: nothing is exported or trained anew

Vectors = NDArray[np.float32]

_PICTURES = text("""
SELECT p.sku, pi.position, e.vector
FROM matcher.embedding e
JOIN matcher.product p ON p.id = e.product_id
JOIN matcher.product_image pi ON pi.product_id = e.product_id AND pi.image_id = e.image_id
JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
WHERE e.encoder_id = matcher.encoder_id(NULL, NULL)
ORDER BY p.sku COLLATE "C", pi.position
""")
_FORCE_INDEX = text("SELECT set_config('matcher.exact_limit', '0', true)")
_FAILED = text("""
SELECT p.sku, j.reason FROM matcher.embedding_job j
JOIN matcher.product_image USING (image_id) JOIN matcher.product p ON p.id = product_id
WHERE j.state <> 'done' ORDER BY p.sku
""")


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked of which catalogue.

    Attributes:
        products: a feed, as for ingest.
        queries: a table of photos with columns `image`, `id`.
        gallery_photos: a table of photos that become further pictures of the products.
        distractors: a feed of products that are nobody's answer.
        encoder: name or path of the encoder's spec.
        seed: of what is drawn: the other products of the delta similarity, resamples.
    """

    products: Path
    queries: Path
    gallery_photos: Path | None = None
    distractors: Path | None = None
    encoder: str = "compact"
    seed: int = 0


@dataclass(frozen=True, slots=True)
class AskedPhoto:
    """One query with its answers, and where the right SKU stands in the whole catalogue.

    Similarities are None for a query whose product is not in the gallery.

    Attributes:
        vector: float32, (dim,), unit length.
        rank: of the right SKU, from 1; infinity when the product is not in the gallery.
        group_rank: of its variant group, when each group stands once, by its best SKU.
        own: similarity to the right SKU's best picture.
        other: the largest similarity to any SKU that is not right.
        delta: see `metrics.delta_similarity`; None where no other product has a vector.
        ahead: how many products, and how many distractors, are more similar than the right SKU.
    """

    photo: LabelledPhoto
    answers: tuple[Match, ...]
    vector: Vectors
    rank: float
    group_rank: float
    own: float | None
    other: float | None
    delta: float | None
    ahead: tuple[int, int] = (0, 0)

    @property
    def has_match(self) -> bool:
        """Whether the product is in the gallery."""
        return bool(self.photo.skus)

    @property
    def is_right(self) -> bool:
        """Whether the first answer is right; always False without a match."""
        return self.rank == 1

    @property
    def confidence(self) -> float:
        """The similarity of the first answer; -1 when there is none."""
        return self.answers[0].similarity if self.answers else -1.0

    @property
    def margin(self) -> float | None:
        """Similarity to the own product minus that to the best other one."""
        return None if self.own is None or self.other is None else self.own - self.other


@dataclass(frozen=True, slots=True)
class IndexCheck:
    """The index against the exact scan, over `queries` questions.

    Attributes:
        recall: share of the exact first `k` SKUs that the index gave, too.
        same_first: share of questions with the same first SKU.
    """

    queries: int
    k: int
    recall: float
    same_first: float


@dataclass(frozen=True)
class Evaluation:
    """Everything that was asked and answered; figures are computed from it.

    Attributes:
        skus: the products with a vector, sorted.
        products: every product of the gallery; `distractors` are the SKUs of nobody's answer.
        main: vectors of the products' main pictures, float32, (n, dim), in the order of `skus`.
        left_out: whatever could not be used, each with its reason.
    """

    task: Task
    encoder: str
    asked: tuple[AskedPhoto, ...]
    skus: tuple[str, ...]
    products: dict[str, Product]
    distractors: frozenset[str]
    main: Vectors
    left_out: tuple[LeftOut, ...]
    index: IndexCheck | None

    @cached_property
    def matching(self) -> tuple[AskedPhoto, ...]:
        """The queries whose product is in the gallery."""
        return tuple(asked for asked in self.asked if asked.has_match)

    @cached_property
    def query_vectors(self) -> Vectors:
        """The queries' vectors, float32, (n, dim)."""
        return np.stack([asked.vector for asked in self.asked])

    @cached_property
    def strangers(self) -> tuple[AskedPhoto, ...]:
        """The queries whose product is not."""
        return tuple(asked for asked in self.asked if not asked.has_match)


@dataclass(frozen=True, slots=True)
class Listener:
    """Who is told how far it is: (jobs by state) and (answered, all)."""

    on_embed: Callable[[JobCounts], None] = field(default=lambda _: None)
    on_answer: Callable[[int, int], None] = field(default=lambda _done, _all: None)


def evaluate(task: Task, settings: Settings, listener: Listener | None = None) -> Evaluation:
    """Bring the catalogue in, embed it with a worker, and ask every photo alone.

    Nothing of it touches the user's own catalogues; it is gone afterwards, interrupted or not.

    Raises:
        InputError: a table or feed that cannot be used.
        UnknownNameError: no such encoder.
    """
    listener = listener or Listener()
    queries, left_out = read_photos(task.queries)
    photos, unread = read_photos(task.gallery_photos) if task.gallery_photos else ([], [])
    gallery = read_gallery(task.products, photos, task.distractors)
    queries, unknown = _known_only(queries, gallery)
    with _own_installation(settings, task.encoder) as matcher:
        feed = matcher.settings.home / "feed.jsonl"
        write_feed(gallery, feed)
        report = matcher.ingest(feed, catalog=CATALOG, images=Path("/"))
        matcher.embedding.run_until_done(listener.on_embed)
        refused = [LeftOut("gallery", each.line, each.reason) for each in report.rejects]
        examiner = _Examiner(matcher, gallery, task.seed)
        asked = list(examiner.ask_all(queries, listener.on_answer))
        return Evaluation(
            task=task,
            encoder=examiner.encoder,
            asked=tuple(asked),
            skus=examiner.skus,
            products=gallery.products,
            distractors=gallery.distractors,
            main=examiner.main,
            left_out=(
                *left_out,
                *unread,
                *gallery.left_out,
                *unknown,
                *refused,
                *examiner.list_failed(),
                *examiner.unreadable,
            ),
            index=examiner.check_index(asked),
        )


@contextmanager
def _own_installation(settings: Settings, encoder: str) -> Iterator[Matcher]:
    """Give servers of the evaluation's own, which end with it."""
    home = Path(tempfile.mkdtemp(prefix="matcher-evaluation-"))
    home.chmod(0o755)  # the servers' own account must get in
    for name in _SHARED:
        (settings.home / name).mkdir(parents=True, exist_ok=True)
        (home / name).symlink_to(settings.home / name)
    chosen = settings.model_dump(exclude_none=True, exclude_unset=True)
    for name in ("database_url", "owner_database_url", "broker_url", "store_url"):
        chosen.pop(name, None)
    try:
        with Matcher(Settings(**(chosen | {"home": home, "encoder": encoder}))) as matcher:
            yield matcher
    finally:
        stop_servers(home, force=True)
        shutil.rmtree(home, ignore_errors=True)


def _known_only(
    queries: Sequence[LabelledPhoto], gallery: Gallery
) -> tuple[list[LabelledPhoto], list[LeftOut]]:
    """Leave out queries that name SKUs, none of which the catalogue has: a slip in the table."""
    kept, left_out = [], []
    for query in queries:
        if query.skus and not any(sku in gallery.products for sku in query.skus):
            reason = f"{query.name}: the catalogue has no product {'|'.join(query.skus)!r}"
            left_out.append(LeftOut("queries", 0, reason))
        else:
            kept.append(query)
    if not kept:
        raise InputError(f"no query names a product of the catalogue: {left_out[0].reason}")
    return kept, left_out


class _Examiner:
    """Asks one catalogue, and knows every vector in it."""

    def __init__(self, matcher: Matcher, gallery: Gallery, seed: int) -> None:
        self._matcher = matcher
        self._rng = np.random.default_rng(seed)
        self.unreadable: list[LeftOut] = []
        with matcher.installation.transaction() as connection:
            rows = connection.execute(_PICTURES).all()
        if not rows:
            raise InputError("no picture of the catalogue could be embedded")
        live = next(index for index in matcher.status().indexes if index.encoder_state == "live")
        self.encoder = f"{live.encoder} {live.revision}"
        vectors = np.stack([row.vector.to_numpy() for row in rows]).astype(np.float32)
        starts = [i for i, row in enumerate(rows) if i == 0 or rows[i - 1].sku != row.sku]
        self._pictures, self._starts = vectors, np.array(starts)
        self.skus = tuple(rows[i].sku for i in starts)
        self.main = vectors[starts]
        self._row = {sku: row for row, sku in enumerate(self.skus)}
        self._distracts = np.array([sku in gallery.distractors for sku in self.skus])
        groups = (gallery.products[sku].item_group_id or f"sku:{sku}" for sku in self.skus)
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
        vector = self._matcher.encode(query.path).vector
        answer = self._matcher.match_vector(vector, k=ANSWERS)
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
            group_rank=self._group_rank(right, similarities, rank),
            own=own,
            other=float(others.max()) if right and len(others) else None,
            delta=delta_similarity(vector, self.main, right, drawn) if right and drawn else None,
            ahead=(max(0, int(rank) - 1 - distractors) if right else 0, distractors),
        )

    def _rank(self, query: LabelledPhoto, answer: Answer, similarities: Vectors) -> float:
        """Take the place from the answer; below its last rank, from all similarities."""
        given = [match.rank for match in answer.matches if match.sku in query.skus]
        if given:
            return float(min(given))
        found = rank_of(similarities, self.skus, query.skus)
        return max(found, float(len(answer.matches) + 1))

    def _group_rank(self, right: Sequence[int], similarities: Vectors, rank: float) -> float:
        if not right:
            return float("inf")
        if rank == 1:
            return 1.0
        names, member = np.unique(self._groups, return_inverse=True)
        best = np.full(len(names), -np.inf)
        np.maximum.at(best, member, similarities)
        return rank_of(best, names.tolist(), sorted({str(self._groups[row]) for row in right}))

    def check_index(self, asked: Sequence[AskedPhoto]) -> IndexCheck | None:
        """Ask the same through the index, as a large catalogue would be; None without a question.

        So small a gallery needs no index otherwise: it is built for this.
        """
        sample = [each for each in asked[:INDEX_QUERIES] if each.answers]
        if not sample:
            return None
        if all(index.short_dimension is None for index in self._matcher.index.list_states()):
            self._matcher.index.build()
        shared, wanted, same = 0, 0, 0
        for each in sample:
            with self._matcher.installation.transaction() as connection:
                connection.execute(_FORCE_INDEX)
                found = match_vector(connection, each.vector, k=ANSWERS)
            if found.method != "approximate":
                return None
            exact = [match.sku for match in each.answers]
            skus = [match.sku for match in found.matches]
            shared += len(set(skus) & set(exact))
            wanted += len(exact)
            same += skus[:1] == exact[:1]
        return IndexCheck(len(sample), ANSWERS, shared / wanted, same / len(sample))

    def list_failed(self) -> list[LeftOut]:
        """Name the pictures that have no vector."""
        with self._matcher.installation.transaction() as connection:
            rows = connection.execute(_FAILED).all()
        return [LeftOut("gallery", 0, f"{sku}: {reason}") for sku, reason in rows]
