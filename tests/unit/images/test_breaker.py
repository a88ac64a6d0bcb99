"""A host that gives no answer is left alone; one that answers, with whatever, is not."""

import socket

import pytest

from matcher.errors import ImageError
from matcher.images.breaker import MAX_FAILURES, Breaker
from matcher.images.fetch import Fetcher
from tests.support.chaos.host import open_host
from tests.support.worker_process import open_shop


@pytest.fixture
def fetcher() -> Fetcher:
    return Fetcher(timeout_s=5, max_bytes=10_000, max_redirects=1, allow_private=True)


def fetch_in_vain(fetcher: Fetcher, url: str) -> str:
    with pytest.raises(ImageError) as caught:
        fetcher.fetch(url)
    return str(caught.value)


def test_host_without_an_answer_is_not_asked_every_time(fetcher: Fetcher) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/a.png"
        said = [fetch_in_vain(fetcher, url) for _ in range(MAX_FAILURES + 1)]
    assert all("no connection" in each for each in said[:-1])
    assert "gave no answer 10 times in a row" in said[-1]


def test_host_that_refuses_every_picture_is_still_asked(fetcher: Fetcher) -> None:
    with open_shop() as shop, fetcher:
        for number in range(MAX_FAILURES + 5):
            fetch_in_vain(fetcher, shop.put(f"/{number}.png", 503))
        assert len(shop.asked) == MAX_FAILURES + 5


def test_host_that_breaks_off_in_every_picture_is_still_asked(fetcher: Fetcher) -> None:
    with open_host() as host, fetcher:
        links = [host.link("cut", number) for number in range(MAX_FAILURES + 5)]
        said = {fetch_in_vain(fetcher, link) for link in links}
        assert len(host.asked) == MAX_FAILURES + 5
    assert said == {"the connection broke off before the end of the file"}


def test_an_answer_opens_a_host_again() -> None:
    breaker = Breaker()
    for _ in range(MAX_FAILURES):
        breaker.note("shop.test", answered=False)
    with pytest.raises(ImageError):
        breaker.check("shop.test")
    breaker.check("other.test")
    breaker.note("shop.test", answered=True)
    breaker.check("shop.test")
