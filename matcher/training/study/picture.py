"""A picture of a search: held-out top-1 by trial, and by each entry that was searched.

Optuna's own plots go through pyplot, which is global and wants a display.
"""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from matcher.training.study.record import Trial

_COLUMNS = 4


def draw_trials(trials: Sequence[Trial], path: Path, title: str) -> None:
    """Write the picture as PNG; the first trial is the default, crosses were ended early."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator, NullFormatter

    names = list(trials[0].params)
    rows = math.ceil((1 + len(names)) / _COLUMNS)
    figure = Figure(figsize=(3.2 * _COLUMNS, 2.8 * rows), layout="constrained")
    FigureCanvasAgg(figure)
    panels = figure.subplots(rows, _COLUMNS, squeeze=False, sharey=True).ravel()
    _draw_panel(panels[0], trials, [trial.number for trial in trials])
    panels[0].set_xlabel("trial")
    panels[0].xaxis.set_major_locator(MaxNLocator(integer=True))
    for axes, name in zip(panels[1:], names, strict=False):
        _draw_panel(axes, trials, [trial.params[name] for trial in trials])
        axes.set_xlabel(name)
        if name.endswith("rate") or name == "weight_decay":
            axes.set_xscale("log")
            axes.xaxis.set_minor_formatter(NullFormatter())
    for axes in panels[1 + len(names) :]:
        axes.set_visible(False)
    panels[0].legend(fontsize="x-small")
    figure.supylabel("right held-out SKU first (%)")
    figure.suptitle(title)
    figure.savefig(path, dpi=110)


def _draw_panel(axes: Any, trials: Sequence[Trial], places: Sequence[Any]) -> None:
    shown = {
        "trained to its end": ("C0", "o", [not trial.pruned for trial in trials]),
        "ended early": ("0.6", "x", [trial.pruned for trial in trials]),
        "default": ("C1", "D", [not trial.number for trial in trials]),
    }
    for label, (color, marker, chosen) in shown.items():
        xs = [place for place, wanted in zip(places, chosen, strict=True) if wanted]
        ys = [t.score.top1 for t, wanted in zip(trials, chosen, strict=True) if wanted]
        axes.scatter(xs, ys, c=color, marker=marker, s=24, label=label)
    axes.grid(alpha=0.3)
