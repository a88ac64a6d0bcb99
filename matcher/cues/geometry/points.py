"""Points of a picture: found by SIFT, described in 24 numbers of four bits, 15 bytes each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.encoders.cues.color import find_backdrop
from matcher.images.region import Region

Floats = NDArray[np.float32]

SIDE = 224
"""The long side is brought to this. OpenCV doubles it for its first octave, so time grows with its
square."""
_AXES = 24
_SCALE_STEPS = 2  # for each doubling
_SMALLEST = -7.0  # log2 of a point's size, in long sides
_TURN_STEPS = 16
_ROW = np.dtype([("place", "u1", 2), ("frame", "u1"), ("axes", "u1", _AXES // 2)])

POINT_BYTES = _ROW.itemsize


@dataclass(frozen=True, slots=True)
class Points:
    """Points of a picture, strongest first.

    Attributes:
        places: float32, (n, 2), x and y in long sides.
        sizes: float32, (n,), log2 of the size in long sides.
        turns: float32, (n,), radians.
        descriptors: float32, (n, d), unit length.
    """

    places: Floats
    sizes: Floats
    turns: Floats
    descriptors: Floats

    def __len__(self) -> int:
        return len(self.places)

    def take(self, at: slice | NDArray[np.intp]) -> "Points":
        """Return some of the points."""
        return Points(self.places[at], self.sizes[at], self.turns[at], self.descriptors[at])

    def split(self, rows: Sequence[bytes]) -> "Iterator[Points]":
        """Yield the points of each of the rows that were unpacked together."""
        start = 0
        for row in rows:
            stop = start + len(row) // POINT_BYTES
            yield self.take(slice(start, stop))
            start = stop

    @property
    def area(self) -> float:
        """Of the box around the points, in squared long sides."""
        return float(np.ptp(self.places, axis=0).prod())


def find_points(pixels: NDArray[np.uint8], most: int) -> Points:
    """Return a picture's strongest points, with RootSIFT descriptors of 128 numbers.

    Before a plain backdrop only the product is looked at: what is small on it is seen larger.
    """
    grey = _to_grey(_cut_out(pixels))
    found, raw = _sift(most).detectAndCompute(grey, None)
    # OpenCV keeps the strongest, and more where several are equal, but in no order.
    order = np.argsort([-p.response for p in found], kind="stable")[:most].astype(np.intp)
    longest = max(grey.shape)
    frames = np.array([(*p.pt, p.size, p.angle) for p in found], np.float32).reshape(-1, 4)[order]
    sums = (np.zeros((0, 128), np.float32) if raw is None else raw)[order]
    roots = np.sqrt(sums / np.maximum(sums.sum(axis=1, keepdims=True), 1e-9))
    return Points(
        places=(frames[:, :2] / longest).astype(np.float32),
        sizes=np.log2(np.maximum(frames[:, 2], 1) / longest).astype(np.float32),
        turns=np.deg2rad(frames[:, 3]),
        descriptors=roots,
    )


def pack(points: Points) -> bytes:
    """Return points in `POINT_BYTES` each."""
    mean, axes, step = _basis()
    levels = np.floor((points.descriptors - mean) @ axes / step) + 8
    codes = np.clip(levels, 0, 15).astype(np.uint8)
    sizes = np.clip(np.rint((points.sizes - _SMALLEST) * _SCALE_STEPS), 0, 15).astype(np.uint8)
    turns = np.rint(points.turns * (_TURN_STEPS / (2 * np.pi))).astype(np.int64) % _TURN_STEPS
    rows = np.zeros(len(points), _ROW)
    rows["place"] = np.clip(np.rint(points.places * 255), 0, 255)
    rows["frame"] = sizes << 4 | turns.astype(np.uint8)
    rows["axes"] = codes[:, ::2] << 4 | codes[:, 1::2]
    return rows.tobytes()


def unpack(row: bytes) -> Points:
    """Return the points of a row; their descriptors are shortened and of unit length."""
    rows = np.frombuffer(row, _ROW)
    codes = np.stack([rows["axes"] >> 4, rows["axes"] & 15], axis=-1).reshape(len(rows), _AXES)
    descriptors = codes.astype(np.float32) - 7.5
    descriptors /= np.linalg.norm(descriptors, axis=1, keepdims=True)
    return Points(
        places=rows["place"].astype(np.float32) / np.float32(255),
        sizes=(rows["frame"] >> 4).astype(np.float32) / np.float32(_SCALE_STEPS)
        + np.float32(_SMALLEST),
        turns=(rows["frame"] & 15).astype(np.float32) * np.float32(2 * np.pi / _TURN_STEPS),
        descriptors=descriptors,
    )


def _cut_out(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    product = find_backdrop(pixels).product
    return pixels if product is None else Region(*product).cut(pixels)


def _to_grey(pixels: NDArray[np.uint8]) -> NDArray[Any]:
    cv2 = _opencv()
    grey = cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY)
    height, width = grey.shape
    scale = SIDE / max(height, width)
    if scale >= 1:  # enlarging adds points, and nothing to find
        return np.asarray(grey)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA))


def _sift(most: int) -> Any:
    return _opencv().SIFT_create(most)


@cache
def _opencv() -> Any:
    import cv2  # heavy: imported on use

    cv2.setNumThreads(1)  # pictures are decoded in threads already
    return cv2


@cache
def _basis() -> tuple[Floats, Floats, np.float32]:
    """Return mean, (128,), principal axes, (128, 24), and the step of a level."""
    file = resources.files("matcher.cues.geometry") / "axes.npy"
    with resources.as_file(file) as path:
        table = np.load(path).astype(np.float32)
    return table[0], table[1 : 1 + _AXES].T, table[-1, 0]
