"""What a GTIN beside a photo changes, where one in five is wrong and one in five is missing.

    python benchmarks/deep/identifiers.py --data-dir DATASETS [--json FILE]

The GTINs are made up, and so is how often they are wrong: this shows what the mechanism does with
them, not what they are worth in a shop. Photos of `grocery` val ask its 81 clean pictures, at depth
deep, with a GTIN and without. Intervals are by SKU.
"""

import argparse
import csv
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from benchmarks.search.support.arguments import parse_with_data
from benchmarks.support.own_home import own_home
from benchmarks.support.photo_sets import read_rows
from matcher.evaluation.metrics import bootstrap, paired_difference
from matcher.matcher import Matcher
from matcher.search.answer import Answer
from matcher.settings import load_settings

KINDS = {"right": 0.6, "missing": 0.2, "wrong": 0.2}


@dataclass(frozen=True)
class Asked:
    """A photo, what it shows, and how it was answered without a GTIN and with one."""

    sku: str
    kind: str
    without: Answer
    given: Answer


def make_gtins(skus: Sequence[str]) -> dict[str, str]:
    """Return a GTIN-13 a SKU, with its check digit."""
    return {sku: _with_check(f"400638{number:06}") for number, sku in enumerate(skus)}


def _with_check(digits: str) -> str:
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def write_feed(table: Path, gtins: dict[str, str], folder: Path) -> Path:
    """Write the catalogue again, with GTINs."""
    rows = read_rows(table)
    for row in rows:
        row["gtin"] = gtins[row["id"]]
    feed = folder / "products.csv"
    with feed.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return feed


def ask(matcher: Matcher, data: Path, gtins: dict[str, str], seed: int) -> list[Asked]:
    """Ask each photo without a GTIN, and with one that is right, missing or another SKU's."""
    rng = np.random.default_rng(seed)
    names = sorted(gtins)
    asked = []
    for row in read_rows(data / "grocery" / "val.csv"):
        sku, photo = row["id"], data / "grocery" / row["image"]
        kind = str(rng.choice(list(KINDS), p=list(KINDS.values())))
        other = str(rng.choice([name for name in names if name != sku]))
        said = {"right": gtins[sku], "missing": None, "wrong": gtins[other]}[kind]
        without, given = (matcher.match(photo, gtin=each, depth="deep") for each in (None, said))
        asked.append(Asked(sku, kind, without, given))
    return asked


def report(asked: Sequence[Asked]) -> dict[str, Any]:
    """Return accuracy with and without, and how often what contradicts is seen."""
    skus = [each.sku for each in asked]
    without, given = (
        np.array([100.0 * (answer.matches[0].sku == each.sku) for answer, each in pairs])
        for pairs in (
            [(each.without, each) for each in asked],
            [(each.given, each) for each in asked],
        )
    )
    told: dict[str, Any] = {
        "photos": len(asked),
        "without": asdict(bootstrap(without, skus)),
        "given": asdict(bootstrap(given, skus)),
        "difference": asdict(paired_difference(given, without, skus)),
    }
    for kind in KINDS:
        chosen = np.array([each.kind == kind for each in asked])
        said = [each.given.identifiers for each in asked if each.kind == kind]
        told[kind] = {
            "photos": int(chosen.sum()),
            "without": round(float(without[chosen].mean()), 1),
            "given": round(float(given[chosen].mean()), 1),
            "contradict": round(100 * float(np.mean([each == "contradict" for each in said])), 1),
        }
    return told


def main() -> None:
    """Ask, print, write JSON when asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parse_with_data(parser)
    data = Path(arguments.data_dir)
    table = data / "grocery" / "products.csv"
    gtins = make_gtins([row["id"] for row in read_rows(table)])
    with (
        own_home("identifiers"),
        TemporaryDirectory() as folder,
        Matcher(load_settings()) as matcher,
    ):
        matcher.ingest(write_feed(table, gtins, Path(folder)), images=table.parent)
        matcher.embedding.run_pending()
        matcher.cues.run_slice()
        found = report(ask(matcher, data, gtins, arguments.seed))
    if arguments.json:
        arguments.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
