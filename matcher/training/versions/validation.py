"""A table of photos scored once, with the encoder as it was written and will serve."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from matcher.encoders import load_encoder
from matcher.encoders.base import Encoder
from matcher.encoders.spec import EncoderSpec
from matcher.evaluation.metrics import bootstrap, top_k
from matcher.training.data.dataset import Example, TrainingSet, decode_file
from matcher.training.panel import draw_sample
from matcher.training.scoring import Gallery, Vectors

_AT_A_TIME = 64


@dataclass(frozen=True, slots=True)
class Validation:
    """What is scored.

    Attributes:
        photos: that are asked.
        catalogue: pictures that they are looked up in.
        learned: photos of the training, which a gallery may hold, too.
        left_out: how many pictures are not scored.
    """

    photos: tuple[Example, ...]
    catalogue: tuple[Example, ...]
    learned: tuple[Example, ...]
    left_out: int = 0

    @property
    def count(self) -> int:
        """How many pictures are encoded."""
        return len(self.photos) + len(self.catalogue) + len(self.learned)

    def describe_left_out(self) -> str:
        """Say what is missing, and why."""
        return (
            f"scored on a sample of {self.count:,} pictures, {self.left_out:,} were left out: more"
            " --minutes score all"
        )


def choose_validation(
    known: TrainingSet, photos: Sequence[Example], *, most: int, seed: int
) -> Validation:
    """Return the photos and both galleries, nothing without photos.

    Of more than `most` pictures it is a seeded sample of so many, a quarter of it photos; every
    catalogue picture of what they show is in it.
    """
    if not photos:
        return Validation((), (), ())
    everything = Validation(tuple(photos), known.catalogue, known.photos)
    if everything.count <= most:
        return everything
    rng = np.random.default_rng(seed)
    asked = draw_sample(photos, most / 4, rng)
    shown = {photo.sku for photo in asked}
    kept = {each for each in known.catalogue if each.sku in shown}
    others = [each for each in known.examples if each not in kept]
    kept.update(draw_sample(others, max(most - len(asked) - len(kept), 0), rng))
    sample = Validation(
        asked,
        tuple(each for each in known.catalogue if each in kept),
        tuple(each for each in known.photos if each in kept),
    )
    return replace(sample, left_out=everything.count - sample.count)


def score_once(
    spec: EncoderSpec,
    validation: Validation,
    *,
    device: Literal["auto", "cpu", "cuda"] = "auto",
    cache_dir: Path | None = None,
) -> dict[str, Any]:
    """Return figures of photos against the catalogue, and against it and the training photos.

    Returns:
        By gallery: top-1/3/5 per cent, delta, the number of photos, top-1 with its 95 % interval
        over SKUs, and the gallery's pictures.
    """
    encoder = load_encoder(spec, device=device, cache_dir=cache_dir)
    photos, catalogue = validation.photos, validation.catalogue
    queries = _encode(encoder, photos)
    galleries = {
        "catalogue": catalogue,
        "catalogue and training photos": (*catalogue, *validation.learned),
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
            "gallery_pictures": len(examples),
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
