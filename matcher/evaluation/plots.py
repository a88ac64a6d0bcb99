"""Pictures of an evaluation, each an SVG to stand inside a page."""

import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from matcher.evaluation.figures import GallerySize
from matcher.evaluation.metrics import Floats

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Readable on light and dark pages alike.
_INK, _QUIET = "#7b7f88", "#a9adb5"
_RIGHT, _NEAR, _WRONG = "#2e9e65", "#c98a1b", "#d0584f"
_STYLE: dict[Any, Any] = {  # keys are matplotlib's own long list of names
    "svg.fonttype": "none",
    "svg.hashsalt": "matcher",
    "font.family": "sans-serif",
    "font.size": 10,
    "text.color": _INK,
    "axes.labelcolor": _INK,
    "axes.edgecolor": _QUIET,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
}
_BINS = 40
_TSNE_POINTS = 2500
_TSNE_PERPLEXITY = 30


def plot_similarities(
    own: Sequence[float], best_other: Sequence[float], deltas: Sequence[float]
) -> str:
    """Draw how similar photos are to their own product, to the best other one, and the delta."""

    def draw(axes: "Axes") -> None:
        edges = np.linspace(min((*best_other, *own, *deltas)), 1.0, _BINS).tolist()
        for values, colour, label in (
            (own, _RIGHT, "own product, best picture"),
            (best_other, _WRONG, "best other product"),
            (deltas, _NEAR, "delta similarity"),
        ):
            axes.hist(values, edges, color=colour, alpha=0.5, label=label)
        axes.set_xlabel("similarity")
        axes.set_ylabel("photos")
        axes.legend()

    return _svg(draw)


def plot_gallery_sizes(sizes: Sequence[GallerySize]) -> str:
    """Draw top-1 against the number of products, measured and extrapolated."""

    def draw(axes: "Axes") -> None:
        measured = [each for each in sizes if not each.extrapolated]
        x = [each.size for each in measured]
        axes.fill_between(
            x,
            [each.top1.low for each in measured],
            [each.top1.high for each in measured],
            color=_RIGHT,
            alpha=0.2,
            linewidth=0,
        )
        axes.plot(x, [each.top1.value for each in measured], "o-", color=_RIGHT, label="measured")
        guessed = [measured[-1], *(each for each in sizes if each.extrapolated)]
        if len(guessed) > 1:
            values = [each.top1.value for each in guessed]
            axes.plot(
                [each.size for each in guessed], values, "o--", color=_QUIET, label="extrapolated"
            )
        axes.set_xscale("log")
        axes.set_ylim(0, 100)
        axes.set_xlabel("products in the catalogue")
        axes.set_ylabel("right at once, %")
        axes.legend()

    return _svg(draw)


def plot_coverage(curve: Floats) -> str:
    """Draw precision against coverage when answers of low similarity are kept back."""

    def draw(axes: "Axes") -> None:
        axes.plot(100 * curve[:, 0], 100 * curve[:, 1], color=_RIGHT)
        axes.set_xlim(0, 100)
        axes.set_ylim(0, 102)
        axes.set_xlabel("answered, %")
        axes.set_ylabel("of these right, %")

    return _svg(draw)


def plot_reliability(
    confidence: Sequence[float], right: Sequence[bool], *, of: str = "similarity"
) -> str:
    """Draw the share of right first answers by their similarity or probability.

    Bins are of equal count; a point of a similarity is its mean. Where it is a probability, the
    line is where points of an honest one lie, and each point says how many photos it stands for.

    Args:
        confidence: of each first answer.
        right: whether it is right.
        of: `similarity` or `probability`.
    """

    def draw(axes: "Axes") -> None:
        order = np.argsort(confidence)
        bins = [b for b in np.array_split(order, min(10, max(1, len(order) // 10))) if len(b)]
        scores, hits = np.asarray(confidence), np.asarray(right, np.float64)
        x = [float(scores[b].mean()) for b in bins]
        y = [float(100 * hits[b].mean()) for b in bins]
        axes.plot(x, y, "o-", color=_RIGHT)
        if of == "probability":
            axes.plot([0, 1], [0, 100], "--", color=_QUIET)
            for left, top, each in zip(x, y, bins, strict=True):
                axes.annotate(f"{len(each):,}", (left, top), (0, 6), textcoords="offset points")
        axes.set_ylim(0, 102)
        axes.set_xlabel(f"{of} of the first answer")
        axes.set_ylabel("right, %")

    return _svg(draw)


def plot_map(
    products: NDArray[np.float32],
    queries: NDArray[np.float32],
    right: Sequence[bool],
    own: Sequence[int | None],
    *,
    seed: int,
) -> str:
    """Draw a t-SNE of query photos among the products' main pictures.

    openTSNE (Policar et al., JSS 2024) of van der Maaten & Hinton, JMLR 2008. Own products are
    always shown; other products and photos are drawn at random beyond 2,500 points.

    Args:
        products: float32, (n, dim), unit length.
        queries: float32, (m, dim), unit length.
        right: whether each query's first answer is right.
        own: the row of each query's product; None where it is not in the gallery.
        seed: fixes the sample and the map.
    """
    rng = np.random.default_rng(seed)
    asked = np.sort(rng.permutation(len(queries))[: _TSNE_POINTS // 2])
    shown = np.unique([own[q] for q in asked if own[q] is not None]).astype(np.int64)
    rest = np.setdiff1d(np.arange(len(products)), shown)
    room = max(0, _TSNE_POINTS - len(asked) - len(shown))
    shown = np.concatenate([shown, rng.permutation(rest)[:room]])
    places = _embed(np.concatenate([products[shown], queries[asked]]), seed)
    if places is None:
        return ""
    shops, photos = places[: len(shown)], places[len(shown) :]
    place_of = {int(row): place for row, place in zip(shown, shops, strict=True)}

    def draw(axes: "Axes") -> None:
        for place, query in zip(photos, asked, strict=True):
            row = own[query]
            if row is not None:
                home = place_of[row]
                axes.plot([place[0], home[0]], [place[1], home[1]], color=_QUIET, lw=0.4, alpha=0.6)
        axes.scatter(shops[:, 0], shops[:, 1], s=10, color=_QUIET, label="products")
        for flag, colour, label in ((True, _RIGHT, "photo, right"), (False, _WRONG, "photo, not")):
            chosen = np.array([bool(right[q]) is flag for q in asked])
            x, y = photos[chosen].T
            axes.scatter(x, y, s=14, color=colour, label=label, zorder=3)
        axes.set_xticks([])
        axes.set_yticks([])
        axes.legend(loc="upper right")

    return _svg(draw, size=(9.4, 6.4))


def _embed(vectors: NDArray[np.float32], seed: int) -> NDArray[Any] | None:
    """Return a map (n, 2); None where there are too few points for one."""
    if len(vectors) < 10:
        return None
    from openTSNE import TSNE

    perplexity = min(_TSNE_PERPLEXITY, (len(vectors) - 1) / 3)
    map_ = TSNE(perplexity=perplexity, metric="cosine", random_state=seed, n_jobs=-1).fit(vectors)
    return np.asarray(map_)


def _svg(draw: Callable[["Axes"], None], size: tuple[float, float] = (4.6, 3.2)) -> str:
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=size, layout="constrained")
        axes = figure.subplots()
        draw(axes)
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None})
    text = buffer.getvalue()
    return text[text.index("<svg") :]
