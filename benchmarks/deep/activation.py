"""Is the product found where the network is active? A further view, cut out there.

    python benchmarks/deep/activation.py --data-dir DIR --folds FOLDER --json FILE

The last feature map of `compact` is summed to one number a place: the length of its features
(`length`), or their share of the picture's own vector (`own`). The box of what lies above a share
of the range becomes a view of its own beside those of a deep look, and a photo is compared by its
most similar view. Sets are those of `benchmarks/deep/weights.py`, and photos of `grocery` val whose
group the encoder of a fold has not learned. Intervals are by SKU.
"""

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from benchmarks.deep.weights import paste_all
from benchmarks.search.support.arguments import parse_with_data
from benchmarks.support.photo_sets import PhotoSet, Picture, may_choose_by, read_photo_set
from matcher.encoders import load_encoder, load_spec
from matcher.encoders.base import Encoder
from matcher.encoders.families import load_family
from matcher.encoders.spec import EncoderSpec
from matcher.evaluation.metrics import paired_difference
from matcher.images.region import Region
from matcher.search.deep.views import look_at

SHARES = (0.3, 0.5, 0.6)
FINER = 8  # times finer than the feature map
MOST = 0.8  # of the picture: more is as good as the whole

Map = NDArray[np.float32]


def open_features(spec: EncoderSpec) -> Callable[[Picture], Map]:
    """Return what gives the last feature map of a picture, float32 (channels, h, w)."""
    module = load_family(spec.family).image_tower(spec).build().eval()
    seen: list[torch.Tensor] = []
    network: Any = module.backbone
    network.global_pool.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    size = (spec.preprocessing.size,) * 2

    def read(picture: Picture) -> Map:
        seen.clear()
        pixels = np.array(Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC))
        with torch.no_grad():
            module(torch.from_numpy(pixels[None]))
        return np.asarray(seen[0][0].numpy())

    return read


def find_boxes(features: Map) -> Iterator[tuple[str, Region]]:
    """Yield what is tried, and the box that it gives."""
    direction = features.mean(axis=(1, 2))
    maps = {
        "length": np.linalg.norm(features, axis=0),
        "own": np.tensordot(direction, features, 1),
    }
    for name, coarse in maps.items():
        edge = FINER * coarse.shape[0]
        fine = np.asarray(Image.fromarray(coarse).resize((edge, edge), Image.Resampling.BILINEAR))
        level = (fine - fine.min()) / max(float(np.ptp(fine)), 1e-9)
        for share in SHARES:
            yield f"{name} {share}", _box(level > share)


def _box(mask: NDArray[np.bool_]) -> Region:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    height, width = mask.shape
    return Region(
        columns[0] / width,
        rows[0] / height,
        (columns[-1] + 1 - columns[0]) / width,
        (rows[-1] + 1 - rows[0]) / height,
    )


def measure(encoder: Encoder, queries: PhotoSet, gallery: PhotoSet) -> dict[str, Any]:
    """Return top-1 by the views of a deep look, and with a view of each kind beside them."""
    features = open_features(encoder.spec)
    vectors = encoder.encode_images(gallery.pictures)
    column = {sku: at for at, sku in enumerate(gallery.skus)}
    hits: dict[str, list[float]] = {}
    for picture, sku in zip(queries.pictures, queries.skus, strict=True):
        look = look_at(encoder, picture)
        similar = (np.stack([view.vector for view in look.views]) @ vectors.T).max(axis=0)
        right = column[sku]
        hits.setdefault("views", []).append(100.0 * (similar.argmax() == right))
        for name, box in find_boxes(features(look.pixels)):
            both = similar
            if box.w * box.h <= MOST:
                own = encoder.encode_images([box.cut(picture)])[0] @ vectors.T
                both = np.maximum(similar, own)
            hits.setdefault(name, []).append(100.0 * (both.argmax() == right))
    theirs = np.array(hits.pop("views"))
    told: dict[str, Any] = {"photos": len(theirs), "views": round(float(theirs.mean()), 1)}
    for name, values in hits.items():
        difference = paired_difference(np.array(values), theirs, queries.skus)
        told[name] = {key: round(value, 1) for key, value in asdict(difference).items()}
    return told


def main() -> None:
    """Measure, print, write JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--json", type=Path, required=True)
    arguments = parse_with_data(parser)
    data = Path(arguments.data_dir)
    luma = read_photo_set(data / "luma" / "products.csv")
    views = read_photo_set(data / "luma" / "views.csv", picture="image")
    half = [may_choose_by(group) for group in views.groups]
    pasted = PhotoSet(paste_all(views.pictures, half, data), views.skus, views.groups)
    compact = load_encoder("compact", device="cpu")
    found = {
        "luma": measure(compact, views, luma),
        "pasted": measure(compact, pasted, luma),
    }
    clean = read_photo_set(data / "grocery" / "products.csv")
    val = read_photo_set(data / "grocery" / "val.csv", picture="image")
    for groups in sorted(arguments.folds.glob("*/groups.txt")):
        missed = {name[1:] for name in groups.read_text("utf-8").splitlines()}
        encoder = load_encoder(load_spec(str(groups.with_name("compact.toml"))), device="cpu")
        strangers = val.select([group in missed for group in val.groups])
        found[f"strangers of fold {groups.parent.name}"] = measure(encoder, strangers, clean)
    arguments.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
