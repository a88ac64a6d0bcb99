"""Picture and table of `search/scale.py`: how each thing grows with the number of products."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.support.places import IMAGES

IMAGE = IMAGES / "scale.png"
_TIMED = ("load", "build", "delete", "vacuum", "reindex")


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
        axes.set_xlabel("products")
        axes.set_xscale("log")
        if axes is recall:
            axes.set_ylim(min(0.98, *axes.get_ylim()), 1.001)
        else:
            axes.set_yscale("log")
            axes.yaxis.set_major_formatter("{x:g}")
            axes.yaxis.set_minor_formatter("")
            axes.grid(which="minor", alpha=0.1)
        axes.grid(alpha=0.3)
        axes.legend(fontsize="x-small")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def write_growth(results: Sequence[Mapping[str, Any]]) -> str:
    """Return a Markdown table, a column for each result file; "-" for what was not measured."""
    results = sorted(results, key=lambda result: int(result["setup"]["rows"]))
    lines = [
        ["products", *(f"{result['setup']['rows']:,}" for result in results)],
        ["---"] * (len(results) + 1),
        *([title, *(_say(result, value) for result in results)] for title, value in _ROWS.items()),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _say(result: Mapping[str, Any], value: Callable[[Any], str]) -> str:
    try:
        return value(result["phases"] | {"rows": result["setup"]["rows"]})
    except (KeyError, ZeroDivisionError):  # not done; or cut off between its end and its note
        return "-"


def _seconds(phase: str) -> Callable[[Any], str]:
    return lambda phases: f"{phases[phase]['seconds']:,.0f}"


def _unfiltered(phase: str) -> Callable[[Any], str]:
    def say(phases: Any) -> str:
        row = next(row for row in phases[phase]["classes"] if row["filter"] == "none")
        return f"{row['recall10']:.3f} / {row['p50_ms']:.1f} / {row['p95_ms']:.0f}"

    return say


def _extreme(phase: str, figure: str, pick: Callable[..., Any], form: str) -> Callable[[Any], str]:
    def say(phases: Any) -> str:
        filtered = [row for row in phases[phase]["classes"] if row["filter"] != "none"]
        row = pick(filtered, key=lambda row: float(row[figure]))
        return f"{row[figure]:{form}} ({row['filter']}, {row['selectivity']:g} %)"

    return say


def _each(phase: str, counted: Callable[[Any], int]) -> Callable[[Any], str]:
    return lambda phases: f"{1000 * phases[phase]['seconds'] / counted(phases):.2f}"


_ROWS: dict[str, Callable[[Any], str]] = {
    "load, s": _seconds("load"),
    "build, s": _seconds("build"),
    "on disk, GB": lambda p: f"{p['build']['disk_bytes'] / 1e9:.2f}",
    "of it HNSW, GB": lambda p: f"{_hnsw_bytes(p['build']['relations']) / 1e9:.2f}",
    "memory of PostgreSQL, GB: build": lambda p: f"{p['build']['peak_bytes'] / 1e9:.1f}",
    "search": lambda p: f"{p['warm']['peak_bytes'] / 1e9:.1f}",
    "cold, unfiltered: p50 / p95, ms": (
        lambda p: f"{p['cold']['p50_ms']:.1f} / {p['cold']['p95_ms']:.0f}"
    ),
    "warm, unfiltered: recall@10 / p50 / p95, ms": _unfiltered("warm"),
    "lowest recall@10 behind a filter": _extreme("warm", "recall10", min, ".3f"),
    "slowest p50 behind a filter, ms": _extreme("warm", "p50_ms", max, ".0f"),
    "deleting a tenth, s": _seconds("delete"),
    "VACUUM after it, s": _seconds("vacuum"),
    "unfiltered after it": _unfiltered("warm again"),
    "REINDEX CONCURRENTLY, s": _seconds("reindex"),
    "whole index anew, s": _seconds("rebuild"),
    "insert into the live index, ms a product": _each("insert", lambda p: p["insert"]["products"]),
    "build, ms a product": _each("build", lambda p: p["rows"]),
}


def _hnsw_bytes(relations: Mapping[str, int]) -> int:
    return sum(size for name, size in relations.items() if name.endswith("_hnsw_idx"))


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
