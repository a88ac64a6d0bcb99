"""How much memory pictures take, measured in a process of its own."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from matcher.errors import InputError
from matcher.images.fetch import Fetcher
from matcher.images.photos import MAX_PHOTOS, read_photos

MEASURE = """
import resource, sys, threading
from pathlib import Path
import numpy as np
from matcher.encoders.preprocess import prepare
from matcher.encoders.spec import Preprocessing
from matcher.images.photos import read_photos

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

def ask():
    how = Preprocessing(size=224, resize="crop", interpolation="bicubic")
    read_photos(
        [path] * 8,
        None,
        max_bytes=10**8,
        min_side=448,
        honour_profiles=True,
        finish=lambda pixels: prepare(pixels, how),
    )

path = Path(sys.argv[1])
before = peak()
threads = [threading.Thread(target=ask) for _ in range(int(sys.argv[2]))]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(peak() - before)
"""


@pytest.mark.parametrize(("suffix", "most_mb"), [("png", 850), ("webp", 1750)])
def test_many_large_photos_take_no_more_memory_than_one(
    suffix: str, most_mb: int, tmp_path: Path
) -> None:
    """What docs/how-to/images.md says, for the largest picture that is read."""
    path = tmp_path / f"large.{suffix}"
    options: dict[str, Any] = {"lossless": True, "method": 0} if suffix == "webp" else {}
    Image.new("RGB", (10_000, 10_000), "red").save(path, **options)
    command = [sys.executable, "-c", MEASURE, str(path), "2"]
    measured = subprocess.run(command, check=True, capture_output=True, text=True)
    assert int(measured.stdout) < most_mb


def test_a_question_has_a_bounded_number_of_photos() -> None:
    with (
        Fetcher(timeout_s=1, max_bytes=1, max_redirects=0, allow_private=False) as fetcher,
        pytest.raises(InputError, match=f"give {MAX_PHOTOS} at most"),
    ):
        read_photos(
            [b""] * (MAX_PHOTOS + 1),
            fetcher,
            max_bytes=1,
            min_side=8,
            honour_profiles=True,
            finish=lambda pixels: pixels,
        )
