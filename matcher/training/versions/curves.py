"""A picture of a training: loss, top-1/3/5 and delta by epoch, learned and held-out SKUs."""

from collections.abc import Sequence
from pathlib import Path

from matcher.training.outcome import Epoch
from matcher.training.scoring import Score

_STYLES = {"top1": "-", "top3": "--", "top5": ":"}


def draw_curves(epochs: Sequence[Epoch], path: Path, title: str) -> None:
    """Write the picture as PNG; epoch 0 is the untrained encoder."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(12, 3.6), layout="constrained")
    FigureCanvasAgg(figure)  # without pyplot: no display, nothing global
    loss, accuracy, delta = figure.subplots(1, 3)
    trained = [epoch for epoch in epochs if epoch.number]
    loss.plot([e.number for e in trained], [e.loss for e in trained], "o-", color="C0")
    loss.set_title("loss")
    for label, color, points in _series(epochs):
        numbers = [number for number, _ in points]
        for name, style in _STYLES.items():
            values = [getattr(score, name) for _, score in points]
            named = f"{label} {name.replace('top', 'top-')}"
            accuracy.plot(numbers, values, style, marker=".", color=color, label=named)
        deltas = [score.delta for _, score in points]
        delta.plot(numbers, deltas, "o-", color=color, label=label)
    accuracy.set_title("right SKU in the first 1, 3, 5 (%)")
    delta.set_title("delta similarity")
    for axes in (loss, accuracy, delta):
        axes.set_xlabel("epoch")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.grid(alpha=0.3)
    accuracy.legend(fontsize="x-small")
    delta.legend(fontsize="x-small")
    figure.suptitle(title)
    figure.savefig(path, dpi=110)


def _series(epochs: Sequence[Epoch]) -> list[tuple[str, str, list[tuple[int, Score]]]]:
    learned = [(epoch.number, epoch.training) for epoch in epochs]
    held_out = [(epoch.number, epoch.held_out) for epoch in epochs if epoch.held_out]
    series = [("learned", "C0", learned)]
    if held_out:
        series.append(("held-out", "C1", [(n, score) for n, score in held_out if score]))
    return series
