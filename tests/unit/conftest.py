"""The encoder that unit tests of several rooms look at."""

from pathlib import Path

import pytest

from matcher.encoders import load_encoder
from matcher.encoders.base import Encoder


@pytest.fixture(scope="session")
def compact(graphs: Path) -> Encoder:
    """The shipped encoder, on the CPU."""
    return load_encoder("compact", device="cpu", threads=2, cache_dir=graphs)
