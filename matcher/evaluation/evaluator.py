"""Evaluate: ingest, embed and ask as a shop would, in an installation of the evaluation's own."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from matcher.errors import InputError
from matcher.evaluation.asked import Evaluation, Task
from matcher.evaluation.examiner import ANSWERS, Examiner
from matcher.evaluation.index_check import check_index
from matcher.evaluation.open_set import OpenSet, measure_open_set
from matcher.evaluation.tables import (
    AskedCatalog,
    LabelledPhoto,
    LeftOut,
    read_catalog,
    read_photos,
    write_feed,
)
from matcher.matcher import Matcher
from matcher.servers import stop_servers
from matcher.services.workforce import JobCounts
from matcher.settings import Settings

CATALOG = "evaluation"
_SHARED = ("cache", "encoders")  # of the user's data folder: nothing is exported or trained anew


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
    catalog = read_catalog(task.products, photos, task.distractors)
    queries, unknown = _known_only(queries, catalog)
    with _own_installation(settings, task.encoder) as matcher:
        feed = matcher.settings.home / "feed.jsonl"
        write_feed(catalog, feed)
        report = matcher.ingest(feed, catalog=CATALOG, images=Path("/"))
        matcher.embedding.run_until_done(listener.on_embed)
        refused = [LeftOut("gallery", each.line, each.reason) for each in report.rejects]
        examiner = Examiner(matcher, catalog, task.seed, task.depth)
        asked = list(examiner.ask_all(queries, listener.on_answer))
        return Evaluation(
            task=task,
            encoder=examiner.encoder,
            asked=tuple(asked),
            skus=examiner.skus,
            products=catalog.products,
            distractors=catalog.distractors,
            main=examiner.main,
            left_out=(
                *left_out,
                *unread,
                *catalog.left_out,
                *unknown,
                *refused,
                *examiner.list_failed(),
                *examiner.unreadable,
            ),
            index=check_index(matcher, asked, ANSWERS),
            open_set=_measure_open_set(matcher, queries, task) if task.depth == "deep" else None,
        )


def _measure_open_set(
    matcher: Matcher, queries: Sequence[LabelledPhoto], task: Task
) -> OpenSet | None:
    photos = [(each.skus[0], each.path) for each in queries if len(each.skus) == 1]
    return measure_open_set(matcher.calibrations.describe(photos, CATALOG), task.seed)


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
    queries: Sequence[LabelledPhoto], catalog: AskedCatalog
) -> tuple[list[LabelledPhoto], list[LeftOut]]:
    """Leave out queries that name SKUs, none of which the catalogue has: a slip in the table."""
    kept, left_out = [], []
    for query in queries:
        if query.skus and not any(sku in catalog.products for sku in query.skus):
            reason = f"{query.name}: the catalogue has no product {'|'.join(query.skus)!r}"
            left_out.append(LeftOut("queries", 0, reason))
        else:
            kept.append(query)
    if not kept:
        raise InputError(f"no query names a product of the catalogue: {left_out[0].reason}")
    return kept, left_out
