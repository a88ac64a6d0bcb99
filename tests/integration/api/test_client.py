"""The typed client: it gives what Python gives, and raises what Python raises."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from matcher.client import Client
from matcher.errors import InputError, MatcherError, ServerError, UnknownNameError
from matcher.matcher import Matcher
from tests.support.api import serve
from tests.support.picture_feeds import draw_png


@pytest.fixture(scope="module")
def reader(stocked: Matcher) -> Iterator[Client]:
    with serve(stocked) as url, Client(url) as client:
        yield client


def test_answers_are_those_of_python(reader: Client, stocked: Matcher, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(draw_png(3))
    region = [0.0, 0.1, 0.9, 0.8]
    assert reader.match(photo, k=3) == stocked.match(photo, k=3)
    assert reader.match([photo, draw_png(4)], catalog="shop") == stocked.match(
        [photo, draw_png(4)], catalog="shop"
    )
    answer = reader.match(str(photo), region=region, depth="vector")
    assert answer == stocked.match(photo, region=region, depth="vector")
    assert reader.match_sku("sku-3", k=2) == stocked.match_sku("sku-3", k=2)
    compared = stocked.compare("sku-1", "sku-2", catalog="shop")
    assert reader.compare("sku-1", "sku-2", catalog="shop") == replace(
        compared, blocks=dict(compared.blocks)
    )
    assert reader.list_products(limit=3) == stocked.products.list(limit=3)
    assert reader.get_product("sku-1")["pictures"]


def test_errors_are_those_of_python(reader: Client) -> None:
    with pytest.raises(UnknownNameError, match="no SKU 'gone'"):
        reader.get_product("gone")
    with pytest.raises(InputError, match="k is 0"):
        reader.match(draw_png(1), k=0)
    with pytest.raises(InputError, match=r"gone\.jpg: cannot be read"):
        reader.match("gone.jpg")
    with pytest.raises(InputError, match="photo"):
        reader.match(b"no picture")


def test_products_and_feeds_are_written(matcher: Matcher) -> None:
    link = "https://shop.example/a.jpg"
    with serve(matcher) as url, Client(url) as client:
        assert client.put_product("A/1", {"image_link": link}).state == "stored"
        rows = client.write_products([{"id": "B", "image_link": link}, {"id": "C"}])
        assert [(row.sku, row.state) for row in rows] == [("B", "stored"), ("C", "refused")]
        client.delete_product("A/1")
        assert [each.sku for each in client.list_products().products] == ["B"]
        job = client.submit_feed("https://shop.example/feed.csv", catalog="shop")
        assert client.get_job(job.id).state == "reading"
        assert client.cancel_job(job.id).reason == "cancelled"


def test_a_service_that_is_not_there_is_a_server_error() -> None:
    with Client("http://127.0.0.1:9") as client, pytest.raises(ServerError, match="no answer"):
        client.get_job(1)


def test_every_error_of_the_client_is_of_the_tree(reader: Client) -> None:
    with pytest.raises(MatcherError):
        reader.submit_feed("file:///etc/passwd")
