"""What an evaluation leaves behind: a page of figures and pictures, and its predictions."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from matcher import pages
from matcher.evaluation import plots
from matcher.evaluation.asked import AskedPhoto, Evaluation
from matcher.evaluation.figures import Figures
from matcher.evaluation.metrics import Interval
from matcher.extras import require_extra
from matcher.images.links import is_remote
from matcher.pages.queries import PageAnswer, PageQuery

PAGE = "report.html"
CONFUSIONS = 20
SHOWN_ANSWERS = 5
_PREDICTIONS = ("query", "rank", "sku", "similarity", "probability")


@dataclass(frozen=True, slots=True)
class Confusion:
    """A product that is taken for another.

    Attributes:
        photos: how many.
        gap: how much more similar the wrong product was, on average.
    """

    truth: str
    answer: str
    photos: int
    gap: float
    truth_picture: bytes | None
    answer_picture: bytes | None


def write_predictions(evaluation: Evaluation, path: Path) -> None:
    """Write a CSV, a line a query and rank; at depth vector `probability` is empty."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(_PREDICTIONS)
        for asked in evaluation.asked:
            for match in asked.answers:
                told = (match.similarity, match.probability)
                numbers = ("" if each is None else f"{each:.6f}" for each in told)
                writer.writerow((asked.photo.name, match.rank, match.sku, *numbers))


def write_report(
    evaluation: Evaluation,
    figures: Figures,
    folder: Path,
    *,
    against: str | None = None,
    differences: Mapping[str, Interval] | None = None,
) -> Path:
    """Write the page; returns its path.

    Args:
        evaluation: what was asked.
        figures: computed from it.
        folder: created when missing.
        against: the other encoder's name, when two were compared.
        differences: ours minus the other's.

    Raises:
        InputError: the extra `report` is not installed.
    """
    require_extra("report", "a report")
    target = folder / PAGE
    pictures = _Pictures(evaluation)
    wrong = [asked for asked in evaluation.asked if asked.has_match and not asked.is_right]
    wrong.sort(key=lambda asked: asked.margin if asked.margin is not None else 0.0)
    pages.write_page(
        target,
        "evaluation/report.html.j2",
        figures=figures,
        task=evaluation.task,
        plots={name: Markup(svg) for name, svg in _draw(evaluation, figures).items()},  # noqa: S704
        confusions=_confusions(wrong, pictures)[:CONFUSIONS],
        queries=[_to_page(asked, pictures) for asked in wrong],
        against=against,
        differences=differences or {},
    )
    return target


def _draw(evaluation: Evaluation, figures: Figures) -> dict[str, str]:
    """Draw what there is enough data for; only vectors and numbers go in, so the SVG is ours."""
    matching = [each for each in evaluation.matching if each.own is not None]
    drawn: dict[str, str] = {}
    if matching:
        drawn["similarities"] = plots.plot_similarities(
            [each.own for each in matching if each.own is not None],
            [each.other for each in matching if each.other is not None],
            [each.delta for each in matching if each.delta is not None],
        )
        drawn["sizes"] = plots.plot_gallery_sizes(figures.gallery_sizes)
    asked = evaluation.asked
    right = [each.is_right for each in asked]
    if asked:
        drawn["coverage"] = plots.plot_coverage(figures.curve)
        drawn["reliability"] = plots.plot_reliability([each.confidence for each in asked], right)
        if evaluation.open_set is not None:
            told = evaluation.open_set
            drawn["probability"] = plots.plot_reliability(
                told.chances, told.right, of="probability"
            )
        row = {sku: number for number, sku in enumerate(evaluation.skus)}
        own = [next((row[sku] for sku in a.photo.skus if sku in row), None) for a in asked]
        vectors = evaluation.query_vectors
        drawn["map"] = plots.plot_map(
            evaluation.main, vectors, right, own, seed=evaluation.task.seed
        )
    return drawn


class _Pictures:
    """The bytes of products' main pictures, read when a page shows them."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._products = evaluation.products

    def of(self, sku: str) -> bytes | None:
        """Return a product's main picture; None where it is remote or gone."""
        link = self._products[sku].image_links[0]
        path = Path("/") / link
        return path.read_bytes() if not is_remote(link) and path.is_file() else None

    def group(self, sku: str) -> str | None:
        return self._products[sku].item_group_id

    def title(self, sku: str) -> str | None:
        return self._products[sku].title


def _to_page(asked: AskedPhoto, pictures: _Pictures) -> PageQuery:
    truth = asked.photo.skus[0]
    answers = tuple(
        PageAnswer(m.rank, m.sku, m.title, m.similarity, pictures.of(m.sku), m.item_group_id)
        for m in asked.answers[:SHOWN_ANSWERS]
    )
    margin = "" if asked.margin is None else f"; margin {asked.margin:+.3f}"
    return PageQuery(
        name=asked.photo.name,
        picture=asked.photo.path.read_bytes(),
        truth=truth,
        answers=answers,
        truth_group_id=pictures.group(truth),
        truth_title=pictures.title(truth),
        truth_picture=pictures.of(truth),
        note=f"right SKU at place {asked.rank:.0f}{margin}",
    )


def _confusions(wrong: Iterable[AskedPhoto], pictures: _Pictures) -> list[Confusion]:
    """Return who is taken for whom, the most photos first, then the widest gap."""
    gaps: dict[tuple[str, str], list[float]] = defaultdict(list)
    for asked in wrong:
        if asked.answers:
            pair = asked.photo.skus[0], asked.answers[0].sku
            gaps[pair].append(-(asked.margin or 0.0))
    order: Sequence[tuple[tuple[str, str], list[float]]] = sorted(
        gaps.items(), key=lambda item: (-len(item[1]), -sum(item[1]) / len(item[1]))
    )
    return [
        Confusion(
            truth,
            answer,
            len(gap),
            sum(gap) / len(gap),
            pictures.of(truth),
            pictures.of(answer),
        )
        for (truth, answer), gap in order
    ]
