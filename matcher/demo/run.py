"""Run the demo: ingest a catalogue, embed it with a worker, match its photos and score them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, perf_counter

from matcher.demo.dataset import DemoDataset
from matcher.demo.page import PageSummary, write_page
from matcher.matcher import Matcher
from matcher.pages.queries import PageAnswer, PageQuery
from matcher.search.answer import Answer
from matcher.services.workforce import JobCounts

K = 5


@dataclass(frozen=True, slots=True)
class DemoAnswer:
    """One photo, its true SKU, and its answer."""

    photo: Path
    truth: str
    answer: Answer
    duration_ms: float

    @property
    def rank(self) -> int | None:
        """The rank of the true SKU; None if it is not among the answers."""
        return next((m.rank for m in self.answer.matches if m.sku == self.truth), None)


@dataclass(frozen=True, slots=True)
class DemoResult:
    """Result of the demo.

    Attributes:
        pictures: number in the whole catalogue; a second demo embeds none of them again.
        failed: pictures without a vector; the jobs have the reasons.
        embed_per_s: pictures a second without the worker's start; None if there were too few.
    """

    catalog: str
    products: int
    pictures: int
    failed: int
    answers: tuple[DemoAnswer, ...]
    embed_per_s: float | None
    seconds: float

    def top(self, n: int) -> float:
        """Return top-n accuracy in per cent."""
        hits = sum(answer.rank is not None and answer.rank <= n for answer in self.answers)
        return 100 * hits / max(len(self.answers), 1)


def run_demo(
    matcher: Matcher,
    dataset: DemoDataset,
    catalog: str,
    *,
    started: float,
    on_embed: Callable[[JobCounts], None],
    on_answer: Callable[[int], None],
) -> DemoResult:
    """Ingest, embed and match; ingest is a sync, so products of a larger earlier demo are retired.

    Args:
        matcher: the installation to use.
        dataset: catalogue and photos.
        catalog: the catalogue's name.
        started: when the demo began, on the monotonic clock.
        on_embed: called with the number of jobs by state.
        on_answer: called with the number of photos matched.
    """
    report = matcher.ingest(dataset.products, catalog=catalog, sync=True, force=True)
    speed = _Speed(on_embed)
    counts = matcher.embedding.run_until_done(speed)
    matcher.cues.run_until_done(lambda _: None)
    # Load the encoder before the time of answers is measured.
    matcher.encode(dataset.queries[0][0], catalog=catalog)
    answers = []
    for photo, truth in dataset.queries:
        answers.append(_answer(matcher, photo, truth, catalog))
        on_answer(len(answers))
    return DemoResult(
        catalog,
        report.accepted,
        next(c.images for c in matcher.status().catalogs if c.name == catalog),
        counts["failed"],
        tuple(answers),
        speed.per_s,
        monotonic() - started,
    )


class _Speed:
    """Passes job counts on, and measures the rate from the first finished batch to the last.

    So the worker's start is not measured.
    """

    def __init__(self, on_embed: Callable[[JobCounts], None]) -> None:
        self._on_embed = on_embed
        self._marks: list[tuple[float, int]] = []

    def __call__(self, counts: JobCounts) -> None:
        finished = counts["done"] + counts["failed"]
        if not self._marks or finished > self._marks[-1][1]:
            self._marks.append((monotonic(), finished))
        self._on_embed(counts)

    @property
    def per_s(self) -> float | None:
        # The first mark is before any batch is finished.
        if len(self._marks) < 3:
            return None
        (began, before), (ended, after) = self._marks[1], self._marks[-1]
        return (after - before) / (ended - began)


def _answer(matcher: Matcher, photo: Path, truth: str, catalog: str) -> DemoAnswer:
    started = perf_counter()
    answer = matcher.match(photo, k=K, catalog=catalog)
    return DemoAnswer(photo, truth, answer, 1000 * (perf_counter() - started))


def write_result(
    matcher: Matcher,
    dataset: DemoDataset,
    result: DemoResult,
    target: Path,
    next_commands: Sequence[str],
) -> None:
    """Write the page that shows every photo beside its answers."""
    shown = {match.sku for each in result.answers for match in each.answer.matches}
    shown |= {each.truth for each in result.answers}
    pictures = matcher.products.read_pictures(sorted(shown), catalog=result.catalog)
    summary = PageSummary(
        dataset=dataset.name,
        simulated=dataset.simulated,
        products=result.products,
        pictures=result.pictures,
        queries=len(result.answers),
        top1=result.top(1),
        top3=result.top(3),
        top5=result.top(5),
        encoder=matcher.encoders.get_live(result.catalog).full_name,
        embed_images_per_s=result.embed_per_s,
        seconds=result.seconds,
        next_commands=tuple(next_commands),
    )
    truths = {sku: matcher.products.get(sku, catalog=result.catalog).fields for sku in
              {each.truth for each in result.answers}}  # fmt: skip
    queries = [_to_page(each, pictures, truths[each.truth]) for each in result.answers]
    write_page(target, summary, queries)


def _to_page(each: DemoAnswer, pictures: dict[str, bytes], truth: dict[str, object]) -> PageQuery:
    answers = tuple(
        PageAnswer(
            rank=match.rank,
            sku=match.sku,
            title=match.title,
            similarity=match.similarity,
            picture=pictures.get(match.sku),
            item_group_id=match.item_group_id,
        )
        for match in each.answer.matches
    )
    query = PageQuery(
        name=each.photo.name,
        picture=each.photo.read_bytes(),
        truth=each.truth,
        answers=answers,
        note=f"answered in {each.duration_ms:.0f} ms",
    )
    group, title = truth["item_group_id"], truth["title"]
    return replace(
        query,
        truth_group_id=str(group) if group else None,
        truth_title=str(title) if title else None,
        truth_picture=pictures.get(each.truth),
    )
