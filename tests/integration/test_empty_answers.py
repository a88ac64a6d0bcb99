"""A catalogue that cannot answer anything says why, and what to do."""

from collections.abc import Iterator

import pytest

from matcher.errors import InputError
from matcher.search.candidates import require_vectors
from tests.support.databases import Database
from tests.support.gallery import StockedDatabase, open_gallery


@pytest.fixture
def gallery(database: Database) -> Iterator[StockedDatabase]:
    with open_gallery(database) as opened:
        opened.add_catalog("shop")
        yield opened


def ask_why(gallery: StockedDatabase) -> None:
    with gallery.engine.connect() as connection:
        require_vectors(connection, "shop")


def add_job(gallery: StockedDatabase, state: str, reason: str | None = None) -> None:
    gallery.connection.execute(
        "INSERT INTO matcher.embedding_job (encoder_id, image_id, catalog_id, state, reason)"
        " SELECT %s, id, catalog_id, %s, %s FROM matcher.image ORDER BY id DESC LIMIT 1",
        (gallery.encoder.id, state, reason),
    )


def test_a_catalogue_with_something_to_find_has_nothing_to_explain(
    gallery: StockedDatabase,
) -> None:
    gallery.add("shirt", [1, 0], catalog="shop")
    ask_why(gallery)


def test_nothing_is_on_sale(gallery: StockedDatabase) -> None:
    gallery.add("gone", [1, 0], catalog="shop")
    gallery.connection.execute("UPDATE matcher.product SET retired_at = now()")
    with pytest.raises(InputError, match=r"'shop' has no product on sale: run `matcher ingest"):
        ask_why(gallery)


def test_all_pictures_are_placeholders(gallery: StockedDatabase) -> None:
    gallery.add("shirt", [1, 0], catalog="shop")
    gallery.connection.execute("UPDATE matcher.image SET generic = true")
    with pytest.raises(InputError, match="too many products share"):
        ask_why(gallery)


@pytest.mark.parametrize(
    ("state", "reason", "said"),
    [
        ("pending", None, r"1 pictures wait: run `matcher embed`"),
        ("failed", "no picture", r"1 pictures failed; `matcher jobs failed` says why"),
    ],
)
def test_no_picture_has_a_vector(
    gallery: StockedDatabase, state: str, reason: str | None, said: str
) -> None:
    gallery.add("shirt", [1, 0], catalog="shop")
    for table in ("candidate", "embedding"):
        gallery.connection.execute(f"DELETE FROM matcher.{table}")
    add_job(gallery, state, reason)
    with pytest.raises(InputError, match=said):
        ask_why(gallery)


def test_another_catalogues_vectors_are_no_help(gallery: StockedDatabase) -> None:
    gallery.add("shirt", [1, 0], catalog="other")
    with pytest.raises(InputError, match="'shop' has no product on sale"):
        ask_why(gallery)
