"""Pictures and table of `search/filters.py`: recall and time behind filters, and without any."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.search.support.categories import KINDS

_SAME = ("rows", "queries", "k", "seed", "photos", "matched_recall")

Results = Mapping[str, Any]


def merge_results(results: Sequence[Results]) -> Results:
    """Return several runs as one; of a system that was measured in two, the later counts.

    Raises:
        SystemExit: they were not asked the same questions.
    """
    first, *others = (result["setup"] for result in results)
    for setup in others:
        if differing := [name for name in _SAME if setup.get(name) != first.get(name)]:
            said = ", ".join(f"{n} {first.get(n)} and {setup.get(n)}" for n in differing)
            raise SystemExit(f"these results are not of one exam: {said}")
    systems = {name: each for result in results for name, each in result["systems"].items()}
    return {"setup": first, "systems": systems}


def write_classes(results: Results) -> str:
    """Return a Markdown table, a line for each class of questions, a column for each system."""
    rows = [row for system in results["systems"].values() for row in system["classes"]]
    classes = list(dict.fromkeys((row["filter"], row["selectivity"]) for row in rows))
    names = list(dict.fromkeys(row["system"] for row in rows))
    said = {(r["filter"], r["selectivity"], r["system"]): _say(r) for r in rows}
    lines = [
        ["filter", "% of rows", *names],
        ["---"] * (len(names) + 2),
        *(
            [kind, f"{share:g}", *(said.get((kind, share, name), "-") for name in names)]
            for kind, share in classes
        ),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _say(row: Mapping[str, Any]) -> str:
    short = f", {round(100 * row['short'], 1):g} % short" if row["short"] >= 0.001 else ""
    return f"{row['recall10']:.3f} / {row['p50_ms']:.1f}{short}"


def plot_classes(results: Results, path: Path) -> None:
    """Draw recall and median time against selectivity, a column for each kind of filter."""
    figure, panels = _figure(2, len(KINDS), (13, 7))
    rows = [row for system in results["systems"].values() for row in system["classes"]]
    names = list(dict.fromkeys(row["system"] for row in rows))
    for column, kind in enumerate(KINDS):
        for number, name in enumerate(names):
            own = [r for r in rows if r["system"] == name and r["filter"] in (kind, "none")]
            shares = [row["selectivity"] for row in own]
            for panel, value in ((panels[0][column], "recall10"), (panels[1][column], "p50_ms")):
                values = [row[value] for row in own]
                style = {"color": f"C{number}", "label": name}
                panel.plot(shares, values, "o-", markersize=3, **style)
        panels[0][column].set_title(kind)
        panels[1][column].set_yscale("log")
        panels[1][column].set_xlabel("rows that pass, %")
        for panel in (panels[0][column], panels[1][column]):
            panel.set_xscale("log")
            panel.invert_xaxis()
    panels[0][0].set_ylabel("recall of the first ten")
    panels[1][0].set_ylabel("median, ms")
    panels[0][0].legend(fontsize="x-small")
    figure.suptitle(f"{results['setup']['rows']:,} rows")
    figure.savefig(path, dpi=110)


def plot_sweeps(results: Results, path: Path) -> None:
    """Draw median time against recall without a filter, a point for each ef."""
    figure, panels = _figure(1, 1, (6, 4))
    axes = panels[0][0]
    for name, system in results["systems"].items():
        rows = system["unfiltered"]
        recall = [row["recall10"] for row in rows]
        axes.plot(recall, [row["p50_ms"] for row in rows], "o-", markersize=3, label=name)
    axes.axvline(results["setup"]["matched_recall"], color="grey", linewidth=0.5)
    axes.set_yscale("log")
    axes.set_xlabel("recall of the first ten, no filter")
    axes.set_ylabel("median, ms")
    axes.legend(fontsize="x-small")
    figure.savefig(path, dpi=110)


def plot_all(results: Results, folder: Path) -> None:
    """Write both pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    plot_classes(results, folder / "search-filters.png")
    plot_sweeps(results, folder / "search-unfiltered.png")


def _figure(rows: int, columns: int, size: tuple[float, float]) -> tuple[Any, Any]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, layout="constrained")
    FigureCanvasAgg(figure)  # without pyplot: no display, nothing global
    panels = figure.subplots(rows, columns, squeeze=False)
    for panel in panels.flat:
        panel.grid(alpha=0.3)
    return figure, panels
