"""The worker with the tests' tiny encoder in it: `celery -A tests.support.tiny_worker worker`."""

from collections.abc import Sequence
from time import sleep

import numpy as np
from numpy.typing import NDArray

from matcher.db.encoders import EncoderRow
from matcher.installation import Installation
from tests.support.tiny_encoder import TinyEncoder
from workers.app import app

__all__ = ["app"]
ENCODE_S = 0.1  # a batch: long enough that all workers are at it together


class SlowEncoder(TinyEncoder):
    """Gives the others time for their share."""

    def encode_images(self, images: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        sleep(ENCODE_S)
        return super().encode_images(images)


def load_tiny(installation: Installation, row: EncoderRow) -> TinyEncoder:
    return SlowEncoder()


Installation.load_encoder = load_tiny  # type: ignore[method-assign,assignment]
