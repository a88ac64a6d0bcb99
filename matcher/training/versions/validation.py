"""A table of photos scored once, with the encoder as it was written and will serve."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from matcher.encoders import load_encoder
from matcher.encoders.base import Encoder
from matcher.encoders.spec import EncoderSpec
from matcher.evaluation.metrics import bootstrap, top_k
from matcher.training.data.dataset import Example, TrainingSet, decode_file
from matcher.training.scoring import Gallery, Vectors

_AT_A_TIME = 64


def score_once(
    spec: EncoderSpec,
    known: TrainingSet,
    photos: Sequence[Example],
    *,
    device: Literal["auto", "cpu", "cuda"] = "auto",
    cache_dir: Path | None = None,
) -> dict[str, Any]:
    """Return figures of photos against the catalogue, and against it and the training photos.

    Returns:
        By gallery: top-1/3/5 per cent, delta, the number of photos, and top-1 with its 95 %
        interval over SKUs.
    """
    encoder = load_encoder(spec, device=device, cache_dir=cache_dir)
    queries = _encode(encoder, photos)
    galleries = {
        "catalogue": known.catalogue,
        "catalogue and training photos": (*known.catalogue, *known.photos),
    }
    pictures = _encode(encoder, galleries["catalogue and training photos"])
    result = {}
    for name, examples in galleries.items():
        gallery, rows = Gallery(examples), pictures[: len(examples)]
        score = gallery.score(photos, queries, rows)
        hits = top_k(gallery.ranks(photos, queries, rows), 1)
        interval = bootstrap(hits, [photo.sku for photo in photos])
        result[name] = {
            **score.to_dict(),
            "top1_interval": [round(interval.low, 2), round(interval.high, 2)],
        }
    return result


def _encode(encoder: Encoder, examples: Sequence[Example]) -> Vectors:
    def decode(example: Example) -> NDArray[np.uint8]:
        return decode_file(
            example.path,
            min_side=encoder.decode_min_side,
            honour_profiles=encoder.spec.preprocessing.honour_profiles,
        )

    return np.concatenate(
        [
            encoder.encode_images([decode(each) for each in examples[at : at + _AT_A_TIME]])
            for at in range(0, len(examples), _AT_A_TIME)
        ]
    )
