"""What tells the right candidate from the others: a row of numbers for each."""

from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from matcher.cues import Cue, describe_text, list_cues, load_cue
from matcher.encoders.cues.color import UNIFORM_SHARE
from matcher.encoders.spec import EncoderSpec
from matcher.search.deep.candidates import Candidate, group_of
from matcher.search.deep.views import Look

Floats = NDArray[np.float32]

SIMILARITIES = (
    "vector",  # of the whole photo, as at depth vector
    "view",  # of the most similar view
    "image_clutter",  # of the network's block, in the most similar view, where it is cluttered
    "color_plain",  # of the colour block, in the most similar view, before a plain backdrop
    "mean",  # of the mean of all its pictures, in the view most similar to that
    "crowd",  # what all candidates have in common, negative: it speaks for none of them
)
"""Of each candidate's most similar picture, where nothing else is said, in [-1, 1].

Where a SKU has many pictures, another photo of it is more like their mean than like the one of them
that it resembles by chance (Snell et al. 2017, arXiv 1703.05175). Before clutter the colour of a
photo says less of its product, so there the network's block may count more, and before a plain
backdrop the colour.
"""

_ALONE = 5  # candidates: fewer than that are no crowd
_CHANCE = 4.0  # powers of ten: so much evidence is met among the wrong ones, too
_CLUTTER = 0.3  # share of the border of one colour: with less of it a photo is cluttered


def list_features() -> tuple[str, ...]:
    """Return the names of the columns that `describe` gives; those of cues are `cue.feature`."""
    cues = [f"{name}.{each}" for name in list_cues() for each in load_cue(name).FEATURES]
    return (*SIMILARITIES, *cues)


def describe(
    spec: EncoderSpec,
    looks: Sequence[Look],
    candidates: Sequence[Candidate],
    rows: Mapping[str, Sequence[bytes]],
) -> Floats:
    """Return float32, (candidates, features), in the order of `list_features`.

    Of several photos of one product the mean of similarities counts, and the largest value of a
    cue. Where either side has no row of a cue, its features are 0, as where nothing was found.

    Args:
        spec: of the encoder that made the vectors.
        looks: the photos.
        candidates: what they are compared with.
        rows: what each cue read of each photo, by the cue's name.
    """
    # The products are small: a second thread of BLAS would cost more than it does.
    with _blas().limit(limits=1, user_api="blas"):
        similar = np.mean([_compare_look(spec, look, candidates) for look in looks], axis=0)
        found = [_compare_cue(name, rows.get(name, ()), candidates) for name in list_cues()]
    return np.concatenate([similar, *found], axis=1).astype(np.float32)


@cache
def _blas() -> ThreadpoolController:
    return ThreadpoolController()


def _compare_look(spec: EncoderSpec, look: Look, candidates: Sequence[Candidate]) -> Floats:
    """Return the similarities of one photo, (candidates, len(SIMILARITIES))."""
    views = np.stack([view.vector for view in look.views])
    pictures = np.stack([each.vector for one in candidates for each in one.pictures])
    starts = np.cumsum([0, *(len(one.pictures) for one in candidates[:-1])])
    fused = np.maximum.reduceat(pictures @ views.T, starts)
    image, color = (
        np.maximum.reduceat(_cosines(pictures, views, spec.columns.get(name)), starts).max(axis=1)
        for name in ("image", "color")
    )
    plain = _plainness(look.backdrop)
    whole = fused[:, 0]
    mean = (np.stack([each.prototype for each in candidates]) @ views.T).max(axis=1)
    crowd = np.full(len(whole), -whole.sum() / (len(whole) + _ALONE))
    clutter, before_plain = (1 - plain) * image, plain * color
    return np.column_stack([whole, fused.max(axis=1), clutter, before_plain, mean, crowd])


def _plainness(backdrop: float) -> float:
    """Return how far a backdrop is plain, 0 to 1, by the share of the border of one colour."""
    return float(np.clip((backdrop - _CLUTTER) / (UNIFORM_SHARE - _CLUTTER), 0, 1))


def _cosines(pictures: Floats, views: Floats, columns: slice | None) -> Floats:
    """Return the cosines of a block, (pictures, views); 0 where a side has nothing in it."""
    if columns is None:  # an encoder without this block
        return np.zeros((len(pictures), len(views)), np.float32)
    left, right = (_unit(rows[:, columns]) for rows in (pictures, views))
    return np.asarray(left @ right.T)


def _unit(rows: Floats) -> Floats:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-6))


def _compare_cue(name: str, asked: Sequence[bytes], candidates: Sequence[Candidate]) -> Floats:
    """Return a cue's evidence, (candidates, features): of pictures, and of what titles say of it.

    Variants share what is on their pictures, but not their titles. A title is too short for
    evidence by chance.
    """
    cue = load_cue(name)
    if not any(asked):
        return np.zeros((len(candidates), len(cue.FEATURES)), np.float32)
    pictures = [
        [each.cues[name] for each in one.pictures if each.cues.get(name)] for one in candidates
    ]
    evidence = _weigh(cue, asked, pictures, _CHANCE)
    if cue.OF_GROUP:
        evidence = _share(evidence, candidates)
    texts = [[row] if (row := describe_text(name, _say(one))) else [] for one in candidates]
    return np.asarray(evidence + _weigh(cue, asked, texts, 0.0))


def _weigh(
    cue: Cue, asked: Sequence[bytes], shown: Sequence[Sequence[bytes]], chance: float
) -> Floats:
    """Return the most evidence above chance, of any photo in any of a candidate's rows."""
    places = [at for at, rows in enumerate(shown) for _ in rows]
    found = np.zeros((len(shown), len(cue.FEATURES)), np.float32)
    for row in asked:
        if row and places:
            each = np.nan_to_num(cue.compare(row, [one for rows in shown for one in rows]))
            np.maximum.at(found, places, each)
    return np.asarray(np.log1p(np.maximum(found - chance, 0)))


def _say(candidate: Candidate) -> str:
    return " ".join(filter(None, (candidate.brand, candidate.title)))


def _share(evidence: Floats, candidates: Sequence[Candidate]) -> Floats:
    """Return for each candidate the most that speaks for any of its group."""
    names, member = np.unique([group_of(each) for each in candidates], return_inverse=True)
    most = np.zeros((len(names), evidence.shape[1]), np.float32)
    np.maximum.at(most, member, evidence)
    return most[member]
