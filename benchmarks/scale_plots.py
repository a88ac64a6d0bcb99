"""Pictures of `benchmarks.scale`: how each thing grows with the number of products."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

IMAGE = Path(__file__).parent.parent / "docs" / "images" / "scale.png"
_TIMED = ("load", "build", "delete", "vacuum")


def plot_growth(results: Sequence[Mapping[str, Any]], path: Path = IMAGE) -> None:
    """Draw seconds, bytes, milliseconds and recall against rows, a point for each result file."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    results = sorted(results, key=lambda result: int(result["setup"]["rows"]))
    figure = Figure(figsize=(13, 7), layout="constrained")
    FigureCanvasAgg(figure)  # without pyplot: no display, nothing global
    (time, disk, memory), (median, tail, recall) = figure.subplots(2, 3)
    for phase in _TIMED:
        _draw(time, results, phase, lambda phases, name=phase: phases[name]["seconds"])
    _draw(disk, results, "all of it", lambda phases: phases["build"]["disk_bytes"] / 1e9)
    for name in _largest_relations(results):
        _draw(disk, results, name, lambda p, name=name: p["build"]["relations"].get(name, 0) / 1e9)
    for phase in ("load", "build", "warm"):
        _draw(memory, results, phase, lambda p, name=phase: p[name]["peak_bytes"] / 1e9)
    for axes, value in ((median, "p50_ms"), (tail, "p95_ms"), (recall, "recall10")):
        for label, phase in (("warm", "warm"), ("after deleting", "warm again")):
            for kind in ("none", "foreign subtree"):
                share = 100.0 if kind == "none" else 1.0
                said = label if kind == "none" else f"{label}, {kind} {share:g} %"
                _draw(
                    axes,
                    results,
                    said,
                    lambda p, at=(phase, kind, share, value): _find_class(p, *at),
                )
    for axes, value in ((median, "p50_ms"), (tail, "p95_ms")):
        _draw(axes, results, "cold", lambda p, value=value: p["cold"][value])
    titles = ("seconds", "GB on disk", "GB of memory, peak", "median, ms", "95 %, ms", "recall@10")
    for axes, title in zip((time, disk, memory, median, tail, recall), titles, strict=True):
        axes.set_title(title)
        axes.set_xscale("log")
        if axes is not recall:
            axes.set_yscale("log")
        axes.grid(alpha=0.3)
        axes.legend(fontsize="x-small")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def _draw(axes: Any, results: Sequence[Mapping[str, Any]], label: str, value: Any) -> None:
    """Draw one line; sizes that lack the phase are left out."""
    points = []
    for result in results:
        try:
            points.append((result["setup"]["rows"], value(result["phases"])))
        except KeyError:
            continue
    axes.plot([x for x, _ in points], [y for _, y in points], "o-", markersize=3, label=label)


def _largest_relations(results: Sequence[Mapping[str, Any]], count: int = 4) -> list[str]:
    found = results[-1]["phases"].get("build", {}).get("relations", {})
    return sorted(found, key=lambda name: -found[name])[:count]


def _find_class(
    phases: Mapping[str, Any], phase: str, kind: str, selectivity: float, value: str
) -> float:
    for row in phases[phase]["classes"]:
        if (row["filter"], row["selectivity"]) == (kind, selectivity):
            return float(row[value])
    raise KeyError(kind)
