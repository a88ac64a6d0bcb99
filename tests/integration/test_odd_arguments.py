"""Arguments that are no text or number are refused in words, not by a raw Python error."""

from pathlib import Path

import numpy as np
import pytest

from matcher.errors import InputError
from matcher.matcher import Matcher
from matcher.search.candidates import check_k
from tests.support.picture_feeds import write_feed
from tests.support.tiny_encoder import register_tiny


@pytest.mark.parametrize("text", ["\ud800", "a\0b"])
def test_a_filter_that_is_no_text_is_refused_in_words(
    matcher: Matcher, tmp_path: Path, text: str
) -> None:
    register_tiny(matcher)
    matcher.ingest(write_feed(tmp_path, ["https://shop.example/a.jpg"]))
    with pytest.raises(InputError, match="a value cannot be used"):
        matcher.match_vector(np.ones(8, np.float32), brand=text)


def test_k_may_be_a_number_of_numpy() -> None:
    assert check_k(np.int64(3)) == 3
    with pytest.raises(InputError, match="k is 0"):
        check_k(np.int64(0))
