"""Downloads of feeds: bounded, told by their URL, and gone afterwards."""

import os
from collections.abc import Iterator
from pathlib import Path
from time import time

import pytest

from matcher.errors import ImageError
from matcher.images.fetch import Fetcher
from matcher.services.downloads import NEW_S, downloaded
from tests.support.worker_process import Shop


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(timeout_s=5, max_bytes=10, max_redirects=1, allow_private=True) as opened:
        yield opened


def test_feed_lies_below_the_folder_and_is_gone_afterwards(
    fetcher: Fetcher, shop: Shop, tmp_path: Path
) -> None:
    url = shop.put("/products.csv?a=1.x", b"id\n1\n")
    with downloaded(url, fetcher, tmp_path / "tmp", max_bytes=100) as feed:
        assert feed.read_bytes() == b"id\n1\n"
        assert feed.suffix == ".csv"
        assert tmp_path / "tmp" in feed.parents
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize("body", [404, 503, b"x" * 101])
def test_failure_names_the_url_and_leaves_nothing(
    fetcher: Fetcher, shop: Shop, tmp_path: Path, body: bytes | int
) -> None:
    url = shop.put("/products.csv", body)
    with (
        pytest.raises(ImageError) as caught,
        downloaded(url, fetcher, tmp_path / "tmp", max_bytes=100),
    ):
        pass
    assert url in str(caught.value)
    assert ("MATCHER_FEED_MAX_BYTES" in str(caught.value)) == isinstance(body, bytes)
    assert list((tmp_path / "tmp").iterdir()) == []


def test_what_a_killed_process_left_is_removed_and_nothing_else(
    fetcher: Fetcher, shop: Shop, tmp_path: Path
) -> None:
    url = shop.put("/products.csv", b"id\n1\n")
    left = tmp_path / "left"
    left.mkdir()
    (left / "lock").touch()
    (left / "feed.csv").write_text("half of")
    with downloaded(url, fetcher, tmp_path, max_bytes=100) as other:
        long_ago = time() - NEW_S - 1
        for lock in tmp_path.glob("*/lock"):
            os.utime(lock, (long_ago, long_ago))
        with downloaded(url, fetcher, tmp_path, max_bytes=100) as feed:
            assert feed.exists()
        assert other.exists()
    assert not left.exists()
