"""Candidates of photos, found by comparing all with all, and described as the product does."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.deep.support.exams import Exam, Shown
from matcher.cues import MAX_BYTES, QUERY_BYTES, is_readable, list_cues, load_cue
from matcher.encoders.base import Encoder
from matcher.search.deep.candidates import CLOSELY, UNION, Candidate, CandidatePicture
from matcher.search.deep.features import describe
from matcher.search.deep.fitting import Labelled
from matcher.search.deep.views import LONG_SIDE, Look, look_at, shrink

_BATCH = 64
_PICTURES = 3


@dataclass(frozen=True)
class Gallery:
    """Pictures of an exam, encoded and read by cues."""

    shown: tuple[Shown, ...]
    vectors: NDArray[np.float32]
    cues: tuple[dict[str, bytes], ...]


def read_gallery(encoder: Encoder, shown: Sequence[Shown]) -> Gallery:
    """Encode and read every picture."""
    vectors, cues = [], []
    for pixels in _batches(shown):
        vectors.append(encoder.encode_images(pixels))
        cues += [_read_cues(shrink(each, LONG_SIDE)) for each in pixels]
    return Gallery(tuple(shown), np.concatenate(vectors), tuple(cues))


def describe_exam(encoder: Encoder, exam: Exam, gallery: Gallery) -> list[Labelled]:
    """Return the candidates of each photo with their features, in the order of the photos."""
    found = []
    for pixels, photos in zip(
        _batches(exam.photos),
        (exam.photos[at : at + _BATCH] for at in range(0, len(exam.photos), _BATCH)),
        strict=True,
    ):
        looks = [look_at(encoder, each) for each in pixels]
        found += [
            describe_photo(encoder, look, photo, gallery)
            for look, photo in zip(looks, photos, strict=True)
        ]
    return found


def describe_photo(encoder: Encoder, look: Look, photo: Shown, gallery: Gallery) -> Labelled:
    """Return the candidates of one photo."""
    candidates = find_candidates(look, gallery)
    rows = {name: [content] for name, content in _read_cues(look.pixels, QUERY_BYTES).items()}
    features = describe(encoder.spec, [look], candidates, rows)
    skus = [each.sku for each in candidates]
    groups = tuple(each.item_group_id or each.sku for each in candidates)
    right = skus.index(photo.sku) if photo.sku in skus else None
    return Labelled(features, groups, right, photo.group if photo.group in groups else None)


def find_candidates(look: Look, gallery: Gallery) -> list[Candidate]:
    """Return the SKUs that stand highest for any query, each by its nearest pictures."""
    similarity = gallery.vectors @ np.stack(look.queries).T
    skus = np.array([each.sku for each in gallery.shown])
    names, member = np.unique(skus, return_inverse=True)
    best = np.full((len(names), similarity.shape[1]), -np.inf, np.float32)
    np.maximum.at(best, member, similarity)
    ranks = (-best).argsort(axis=0).argsort(axis=0).min(axis=1)
    order = np.lexsort((-best.max(axis=1), ranks))[:UNION]
    nearest = similarity.max(axis=1)
    return [
        _candidate(gallery, np.flatnonzero(member == at), nearest, rank < CLOSELY)
        for rank, at in enumerate(order)
    ]


def _candidate(
    gallery: Gallery, rows: NDArray[np.intp], nearest: NDArray[np.float32], is_close: bool
) -> Candidate:
    first = sorted(rows.tolist(), key=lambda row: -nearest[row])[:_PICTURES]
    pictures = tuple(
        CandidatePicture(
            row, gallery.vectors[row], gallery.cues[row] if is_close or row == first[0] else {}
        )
        for row in first
    )
    shown = gallery.shown[first[0]]
    nothing = (None,) * 6
    mean = gallery.vectors[rows].mean(axis=0)
    return Candidate(0, shown.sku, shown.group, shown.title, *nothing, pictures, len(rows), mean)


def _read_cues(pixels: NDArray[np.uint8], max_bytes: int = MAX_BYTES) -> dict[str, bytes]:
    names = filter(is_readable, list_cues())
    return {name: load_cue(name).extract(pixels, max_bytes) for name in names}


def _batches(shown: Sequence[Shown]) -> Iterator[list[NDArray[np.uint8]]]:
    with ThreadPoolExecutor() as pool:
        for at in range(0, len(shown), _BATCH):
            yield list(pool.map(lambda each: each.read(), shown[at : at + _BATCH]))
