"""Photos of a question: what cannot be one is refused in words."""

import pytest

from matcher.errors import MatcherError
from matcher.images.fetch import Fetcher
from matcher.images.photos import read_photos


@pytest.mark.parametrize("photo", [None, 5, "", {"a": 1}, "a\0.jpg", "\ud800.jpg"])
def test_what_is_no_photo_is_refused_in_words(photo: object) -> None:
    with (
        Fetcher(timeout_s=1, max_bytes=1, max_redirects=0, allow_private=False) as fetcher,
        pytest.raises(MatcherError, match=r"give a path|cannot be read"),
    ):
        read_photos(
            [photo],  # type: ignore[list-item]
            fetcher,
            max_bytes=1000,
            min_side=8,
            honour_profiles=True,
            finish=lambda pixels: pixels,
        )
