"""Callers of one encoder share forward passes, and each gets its own vectors or its own error."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.encoders.base import Vectors
from matcher.encoders.runtime.batching import MOST, BatchingEncoder
from tests.support.tiny_encoder import TinyEncoder


class HeldEncoder(TinyEncoder):
    """Encodes the first picture only when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.batches: list[int] = []

    def encode_images(self, images: Sequence[NDArray[np.uint8]]) -> Vectors:
        self.batches.append(len(images))
        self.begun.set()
        assert self.go_on.wait(30)
        return super().encode_images(images)


def picture(shade: int) -> NDArray[np.uint8]:
    return np.full((8, 8, 3), (shade, 255 - shade, 40), np.uint8)


def encode_beside_each_other(
    held: HeldEncoder, asked: Sequence[Sequence[NDArray[np.uint8]]]
) -> list[Vectors | BaseException]:
    """Ask for the first, and for all others while it is being encoded."""
    encoder = BatchingEncoder(held)
    with ThreadPoolExecutor(len(asked)) as pool:
        futures = [pool.submit(encoder.encode_images, asked[0])]
        assert held.begun.wait(30)
        futures += [pool.submit(encoder.encode_images, each) for each in asked[1:]]
        while len(encoder._waiting) < len(asked) - 1:
            threading.Event().wait(0.01)
        held.go_on.set()
        return [future.exception() or future.result() for future in futures]


def test_what_waits_while_one_is_encoded_goes_into_one_batch() -> None:
    held = HeldEncoder()
    asked = [[picture(shade)] for shade in range(0, 120, 20)]
    found = encode_beside_each_other(held, asked)
    assert held.batches == [1, 5]
    for images, vectors in zip(asked, found, strict=True):
        assert isinstance(vectors, np.ndarray)
        np.testing.assert_array_equal(vectors, TinyEncoder().encode_images(images))


def test_a_batch_holds_no_more_pictures_than_the_limit() -> None:
    held = HeldEncoder()
    encode_beside_each_other(held, [[picture(n)] * (MOST - 1) for n in range(4)])
    assert held.batches == [MOST - 1] * 4


def test_an_error_is_the_callers_whose_picture_it_is() -> None:
    held = HeldEncoder()
    poison = np.full((8, 8, 3), (255, 0, 255), np.uint8)
    found = encode_beside_each_other(held, [[picture(0)], [picture(20)], [poison], [picture(40)]])
    assert [isinstance(each, BaseException) for each in found] == [False, False, True, False]


def test_a_caller_that_is_alone_waits_for_nobody() -> None:
    encoder = BatchingEncoder(TinyEncoder())
    assert encoder.encode_images([picture(1)]).shape == (1, 8)
    with pytest.raises(RuntimeError, match="cannot be encoded"):
        encoder.encode_images([np.full((8, 8, 3), (255, 0, 255), np.uint8)])
