"""How much should a query ask for colour? Constant weights against one that the backdrop decides.

    python benchmarks/deep/weights.py --data-dir DATASETS [--json FILE]

luma      other view -> the right style and colour among 268 main images: plain backdrops
grocery   shop photo -> the right one of 81 clean catalogue images: clutter
pasted    the views of luma, cut out and pasted onto photos of `clothing` -> as luma

A photo is compared by its whole and its centre, whichever is nearer. Weights and the gate are
chosen on half of the variant groups and of the photos pasted onto, and reported on the others.
"""

import argparse
import itertools
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.support.photo_sets import (
    PhotoSet,
    Picture,
    may_choose_by,
    read_photo_set,
    read_picture,
    read_rows,
)
from matcher.encoders import load_encoder
from matcher.encoders.base import Encoder
from matcher.evaluation.metrics import paired_difference
from matcher.search.deep.views import Look, look_at, shrink, weigh_color

WEIGHTS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)
LOWS, HIGHS = (0.0, 0.1, 0.2), (0.3, 0.4, 0.5)
MIDDLES = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
RAMP = 0.1  # share of the border over which the gate opens, to either side of its middle
BACKDROPS = 40  # photos pasted onto
PRODUCT_SHARE = 0.6  # of the edge of a photo pasted onto
DIFFERS = 14  # of 255, in any channel: what does not is backdrop

Vectors = NDArray[np.float32]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Gate:
    """The weight of colour by the share of a photo's border that is one colour."""

    low: float
    high: float
    middle: float

    def weigh(self, backdrop: float) -> float:
        """Return `low` in clutter, `high` before a plain backdrop, and a smooth step between."""
        at = np.clip((backdrop - self.middle) / (2 * RAMP) + 0.5, 0, 1)
        return float(self.low + (self.high - self.low) * at * at * (3 - 2 * at))


@dataclass(frozen=True)
class Asked:
    """Queries of one set with the gallery they are looked up in.

    Attributes:
        gallery: float32, (n, dim); `columns` has the one that is right for each query.
        chosen: whether choices are made by a query.
    """

    looks: list[Look]
    skus: list[str]
    chosen: NDArray[np.bool_]
    gallery: Vectors
    columns: NDArray[np.intp]


def ask(encoder: Encoder, queries: PhotoSet, chosen: list[bool], gallery: PhotoSet) -> Asked:
    """Look at the queries, and encode the gallery."""
    column = {sku: place for place, sku in enumerate(gallery.skus)}
    return Asked(
        [look_at(encoder, picture) for picture in queries.pictures],
        queries.skus,
        np.array(chosen),
        encoder.encode_images(gallery.pictures),
        np.array([column[sku] for sku in queries.skus]),
    )


def read_all(encoder: Encoder, data: Path) -> dict[str, Asked]:
    """Read the three sets."""
    luma = read_photo_set(data / "luma" / "products.csv")
    views = read_photo_set(data / "luma" / "views.csv", picture="image")
    grocery = read_photo_set(data / "grocery" / "products.csv")
    val = read_photo_set(data / "grocery" / "val.csv", picture="image")
    half = [may_choose_by(group) for group in views.groups]
    pasted = PhotoSet(paste_all(views.pictures, half, data), views.skus, views.groups)
    return {
        "luma": ask(encoder, views, half, luma),
        "grocery": ask(encoder, val, [may_choose_by(group) for group in val.groups], grocery),
        "pasted": ask(encoder, pasted, half, luma),
    }


def paste_all(pictures: list[Picture], half: list[bool], data: Path) -> list[Picture]:
    """Paste each picture onto a photo: those to choose by onto other photos than the rest."""
    rows = read_rows(data / "clothing" / "photos.csv")
    step = len(rows) // BACKDROPS
    photos = [read_picture(data / "clothing" / row["image"]) for row in rows[::step][:BACKDROPS]]
    rng = np.random.default_rng(0)
    return [
        paste(picture, photos[2 * int(rng.integers(BACKDROPS // 2)) + is_chosen], rng)
        for picture, is_chosen in zip(pictures, half, strict=True)
    ]


def paste(picture: Picture, photo: Picture, rng: np.random.Generator) -> Picture:
    """Cut a product out of its plain backdrop, and lay it somewhere near the middle of a photo."""
    canvas = Image.fromarray(shrink(photo, 512))
    product = Image.fromarray(picture)
    product.thumbnail((PRODUCT_SHARE * canvas.width, PRODUCT_SHARE * canvas.height))
    free = [canvas.width - product.width, canvas.height - product.height]
    place = [round(edge * rng.uniform(0.3, 0.7)) for edge in free]
    canvas.paste(product, (place[0], place[1]), Image.fromarray(cut_out(np.asarray(product))))
    return np.asarray(canvas)


def cut_out(picture: Picture) -> NDArray[np.uint8]:
    """Return 255 where a picture differs from the colour of its border, and inside of that."""
    levels = picture.astype(np.int16)
    border = np.concatenate([levels[0], levels[-1], levels[:, 0], levels[:, -1]])
    differs = (np.abs(levels - np.median(border, axis=0)) > DIFFERS).any(axis=-1)
    reach = np.logical_or.accumulate
    across = reach(differs, axis=1) & reach(differs[:, ::-1], axis=1)[:, ::-1]
    down = reach(differs, axis=0) & reach(differs[::-1], axis=0)[::-1]
    return (across & down).astype(np.uint8) * 255


def rank(encoder: Encoder, asked: Asked, weights: list[float]) -> Floats:
    """Return the rank of the right SKU of each query that asks with a weight of its own."""
    ranks = []
    for look, weight, column in zip(asked.looks, weights, asked.columns, strict=True):
        queries = [weigh_color(encoder.spec, view.vector, weight) for view in look.views[:2]]
        similarity = np.max([asked.gallery @ each for each in queries if each is not None], axis=0)
        ranks.append((similarity > similarity[column]).sum() + 1)
    return np.array(ranks, np.float64)


def choose(scores: dict[str, Floats], sets: dict[str, Asked], keys: list[str]) -> int:
    """Return the place of the best row of ranks: top-1, then top-3, as a mean over the sets."""

    def worth(row: int) -> tuple[float, float]:
        parts = [scores[name][row][sets[name].chosen] for name in keys]
        top1, top3 = (float(np.mean([(part <= k).mean() for part in parts])) for k in (1, 3))
        return round(top1, 6), round(top3, 6)

    return max(range(len(next(iter(scores.values())))), key=worth)


def top(ranks: Floats) -> list[float]:
    """Return top-1/3/5 per cent."""
    return [round(float((ranks <= k).mean() * 100), 1) for k in (1, 3, 5)]


def measure(encoder: Encoder, sets: dict[str, Asked]) -> dict[str, object]:
    """Choose the best constant weight and the best gate, and report both beside all constants."""
    gates = [Gate(*each) for each in itertools.product(LOWS, HIGHS, MIDDLES)]
    constant = {
        name: np.stack([rank(encoder, asked, [weight] * len(asked.looks)) for weight in WEIGHTS])
        for name, asked in sets.items()
    }
    gated = {
        name: np.stack(
            [rank(encoder, asked, [g.weigh(look.backdrop) for look in asked.looks]) for g in gates]
        )
        for name, asked in sets.items()
    }
    names = list(sets)
    best, gate = choose(constant, sets, names), choose(gated, sets, names)
    report: dict[str, object] = {"constant": WEIGHTS[best], "gate": asdict(gates[gate])}
    for name, asked in sets.items():
        held = ~asked.chosen
        skus = [sku for sku, keep in zip(asked.skus, held, strict=True) if keep]
        difference = {
            f"top{k}": asdict(
                paired_difference(
                    100.0 * (gated[name][gate][held] <= k),
                    100.0 * (constant[name][best][held] <= k),
                    skus,
                )
            )
            for k in (1, 3, 5)
        }
        report[name] = {
            "photos": int(held.sum()),
            "backdrop": np.quantile([e.backdrop for e in asked.looks], [0.1, 0.5, 0.9]).tolist(),
            **{f"constant {w}": top(constant[name][i][held]) for i, w in enumerate(WEIGHTS)},
            "gated": top(gated[name][gate][held]),
            "gated minus best constant": difference,
        }
    return report


def main() -> None:
    """Measure, print the table, write JSON when asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    encoder = load_encoder("compact", device="cpu")
    report = measure(encoder, read_all(encoder, arguments.data_dir))
    print(json.dumps(report, indent=2))
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
