"""Words beside pictures: a projection that turns sentence vectors towards an encoder's pictures.

The sentence encoder stays as it is and so do the pictures; what is fitted is one matrix between
them, by ridge regression (Hoerl & Kennard 1970) in closed form: seconds, no seed, no epochs.

Both sides are centred, each source of pairs by its own means. An encoder's vectors have a common
part that says "a photo", or "a row of the classifier", and nothing of what is in it; left in, the
matrix spends itself on telling sources apart. For the same reason no common part is put back: it
would add the same to every text that a picture is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.encoders.base import Vectors
from matcher.encoders.minilm import sentence_tower
from matcher.encoders.runtime import load_runtime
from matcher.errors import InputError

Floats = NDArray[np.float64]

# Chosen on names of classes and on titles of groceries (photos of val.csv) that a fit had not
# seen: photos found such a title first in 15.9 % without titles, 14.5 % with this share, 6.1 % with
# 0.25.
SHARES = (0.48, 0.48, 0.04)
RIDGE = 0.3


@dataclass(frozen=True, slots=True)
class Pairs:
    """Texts with the pictures they belong to, from one source.

    Attributes:
        texts: (n, 384), unit length, of the sentence encoder.
        images: (n, d), unit length, of the encoder's image block.
        weights: (n,), how much each pair counts beside the others.

    Raises:
        InputError: there is no pair, their numbers differ, or no weight is above zero.
    """

    texts: Vectors
    images: Vectors
    weights: NDArray[np.floating]

    def __post_init__(self) -> None:
        counts = [len(self.texts), len(self.images), len(self.weights)]
        if len(set(counts)) > 1:
            raise InputError(
                f"{counts[0]} texts, {counts[1]} pictures and {counts[2]} weights are no pairs:"
                " give one of each a pair"
            )
        if not (self.weights > 0).any() or (self.weights < 0).any():
            raise InputError("pairs need weights of zero and above, and one that is above zero")


@dataclass(frozen=True, slots=True)
class Projection:
    """Columns of one kind to columns of another, as a weights file keeps it.

    Attributes:
        mean: float32, (columns,).
        matrix: float32, (columns, d).
    """

    mean: Vectors
    matrix: Vectors

    def apply(self, rows: Vectors) -> Vectors:
        """Return unit((rows - mean) @ matrix): (n, columns) to float32, (n, d), unit length."""
        return _unit((rows - self.mean) @ self.matrix)


def fit_text_projection(*, classes: Pairs, photos: Pairs, titled: Pairs) -> Projection:
    """Return the text projection of a compact encoder: the recipe of its weights.

    Args:
        classes: the names of ImageNet's classes with the rows of its classifier, put through the
            encoder's own image projection; see `benchmarks.compact.imagenet`. The mean is theirs:
            bare names, as people ask.
        photos: pictures whose labels nobody knows, with what the plain classifier takes them for;
            see `conse_texts`.
        titled: titles of products with photos of them; see `pair_titles`.

    Returns:
        `text_mean` (384,) and `text_matrix` (384, d).
    """
    return fit_projection((classes, photos, titled), SHARES, ridge=RIDGE)


def fit_projection(
    sources: Sequence[Pairs], shares: Sequence[float], *, ridge: float
) -> Projection:
    """Return the projection that brings texts nearest to their pictures, its size held down.

    Args:
        sources: each centred by its own means; the mean that is returned is the first one's.
        shares: what each source counts, however many pairs it has.
        ridge: penalty in units of the texts' mean variance a column, so that it means the same
            whatever their number and spread; 0 is least squares.

    Returns:
        Its matrix has 1 as its largest entry, which half precision keeps well: the length of a
        vector is set after it anyway.
    """
    texts, images, weights = [], [], []
    for pairs, share in zip(sources, shares, strict=True):
        each = pairs.weights / pairs.weights.sum(dtype=np.float64)
        texts.append(pairs.texts - each @ pairs.texts)
        images.append(pairs.images - each @ pairs.images)
        weights.append(each * share / sum(shares))
    matrix = _solve(
        np.concatenate(texts), np.concatenate(images), np.concatenate(weights), ridge=ridge
    )
    mean = np.average(sources[0].texts, axis=0, weights=sources[0].weights)
    return Projection(mean.astype(np.float32), (matrix / np.abs(matrix).max()).astype(np.float32))


def pair_titles(titles: Mapping[str, Vectors], skus: Sequence[str], images: Vectors) -> Pairs:
    """Pair photos with the titles of their products; each product counts alike.

    Args:
        titles: the sentence vector, (384,), of each product's title, by SKU.
        skus: of each photo; all have a title.
        images: (n, d), unit length, of the photos.
    """
    _, member, counts = np.unique(np.asarray(skus), return_inverse=True, return_counts=True)
    return Pairs(np.stack([titles[sku] for sku in skus]), images, 1 / counts[member])


def conse_texts(probabilities: Vectors, class_vectors: Vectors, top: int = 10) -> Vectors:
    """Return what a classifier takes pictures for, as sentence vectors.

    ConSE (Norouzi et al. 2013, arXiv 1312.5650): the convex combination of the names of the most
    probable classes, weighed by their probabilities.

    Args:
        probabilities: (n, classes).
        class_vectors: (classes, 384), of the classes' names.
        top: classes that count.

    Returns:
        float32, (n, 384), put back to unit length, which sentence vectors have.
    """
    order = np.argsort(-probabilities, axis=1, kind="stable")[:, :top]
    likely = np.take_along_axis(probabilities, order, axis=1)
    shares = np.zeros_like(probabilities)
    np.put_along_axis(shares, order, likely / likely.sum(axis=1, keepdims=True), axis=1)
    return _unit(shares @ class_vectors)


def encode_sentences(texts: Sequence[str]) -> Vectors:
    """Return the sentence encoder's own columns, before any projection: float32, (n, 384).

    Raises:
        EncoderError: the package with its weights is not installed.
    """
    text = sentence_tower()
    runtime = load_runtime(text.tower, key="sentences")
    return runtime.run(iter(text.tokenize(texts)), len(texts))


def _solve(texts: Floats, images: Floats, weights: Floats, *, ridge: float) -> Floats:
    weighted = texts * weights[:, None]
    covariance = weighted.T @ texts
    penalty = ridge * np.trace(covariance) / len(covariance)
    damped = covariance + penalty * np.eye(len(covariance))
    return np.asarray(np.linalg.solve(damped, weighted.T @ images))


def _unit(rows: NDArray[np.floating]) -> Vectors:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    # Rows of zeros stay.
    return np.asarray(rows / np.maximum(lengths, np.finfo(np.float32).tiny), np.float32)
