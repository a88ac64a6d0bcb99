"""One encoder for many threads: what waits while a batch is encoded goes into the next one."""

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from matcher.encoders.base import Encoder, Vectors

if TYPE_CHECKING:
    from matcher.encoders.spec import EncoderSpec

MOST = 32
"""Pictures of a batch: more would keep the first of them waiting."""

Pixels = Sequence[NDArray[np.uint8]]


@dataclass(slots=True)
class _Waiting:
    images: Pixels
    result: Future[Vectors] = field(default_factory=Future)


class BatchingEncoder:
    """An encoder whose callers share forward passes.

    No thread of its own: the first caller encodes for all who came while the one before it did,
    so a caller that is alone waits for nobody.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._waiting: list[_Waiting] = []
        self._list_lock = threading.Lock()
        self._turn = threading.Lock()

    @property
    def spec(self) -> "EncoderSpec":
        """What this encoder is."""
        return self._encoder.spec

    @property
    def dimension(self) -> int:
        """Columns of a vector."""
        return self._encoder.dimension

    @property
    def decode_min_side(self) -> int:
        """See `Encoder`."""
        return self._encoder.decode_min_side

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """See `Encoder`."""
        return self._encoder.encode_texts(texts)

    def encode_images(self, images: Pixels) -> Vectors:
        """See `Encoder`; a caller's error is its own."""
        own = _Waiting(images)
        with self._list_lock:
            self._waiting.append(own)
        while not own.result.done():
            with self._turn:
                if not own.result.done():
                    self._encode(self._take())
        return own.result.result()

    def _take(self) -> list[_Waiting]:
        """Return who is next: in order, and no more pictures than fit into a batch."""
        with self._list_lock:
            taken = [self._waiting.pop(0)]
            pictures = len(taken[0].images)
            while self._waiting and pictures + len(self._waiting[0].images) <= MOST:
                taken.append(self._waiting.pop(0))
                pictures += len(taken[-1].images)
        return taken

    def _encode(self, batch: Sequence[_Waiting]) -> None:
        try:
            vectors = self._encoder.encode_images([one for each in batch for one in each.images])
        except BaseException as error:
            if len(batch) == 1:
                batch[0].result.set_exception(error)
                return
            for each in batch:  # whose fault it is shows when each is alone
                self._encode([each])
            return
        start = 0
        for each in batch:
            each.result.set_result(vectors[start : start + len(each.images)])
            start += len(each.images)
