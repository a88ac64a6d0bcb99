"""Encoders of single catalogues, and switches while questions are asked: no space is mixed up."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from sqlalchemy import text

from matcher.db.encoder_uses import fill_encoder, use_by_default
from matcher.db.encoders import EncoderRow, register_encoder
from matcher.db.jobs import open_all_jobs
from matcher.errors import EncoderError, InputError, UnknownNameError
from matcher.matcher import Matcher
from tests.support.tiny_encoder import DIMENSION, TinyEncoder

RED, GREEN, BLUE = (200, 30, 10), (20, 190, 40), (15, 35, 205)
COLORS = {"red": RED, "green": GREEN, "blue": BLUE}
QUESTIONS = 200


class MirroredEncoder(TinyEncoder):
    """Reads BGR: a red photo of its space lies at blue pictures of the other one's."""

    def encode_images(self, images: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        return super().encode_images([image[:, :, ::-1] for image in images])


@pytest.fixture
def two(matcher: Matcher) -> tuple[EncoderRow, EncoderRow]:
    """The default encoder, and another one of the same dimension that is used nowhere yet."""
    plain = register(matcher, "plain")
    with matcher.installation.transaction() as connection:
        plain = use_by_default(connection, plain)
    mirrored = register(matcher, "mirrored")
    matcher.installation._encoders.put(plain.id, TinyEncoder())
    matcher.installation._encoders.put(mirrored.id, MirroredEncoder())
    return plain, mirrored


def register(matcher: Matcher, name: str, revision: int = 1) -> EncoderRow:
    with matcher.installation.transaction() as connection:
        return register_encoder(
            connection,
            name=name,
            revision=revision,
            fingerprint=f"{name} {revision}",
            dimension=DIMENSION,
            spec_json="{}",
        )


def fill(matcher: Matcher, row: EncoderRow, catalog: str | None = None) -> None:
    with matcher.installation.transaction() as connection:
        fill_encoder(connection, row, catalog_id(matcher, catalog) if catalog else None)
        open_all_jobs(connection, row.id)
    assert matcher.embedding.run_pending() is not None


def catalog_id(matcher: Matcher, name: str) -> int:
    with matcher.installation.transaction() as connection:
        found = connection.execute(
            text("SELECT id FROM matcher.catalog WHERE name = :name"), {"name": name}
        )
        return int(found.scalar_one())


def sell(matcher: Matcher, folder: Path, catalog: str, colors: Sequence[str] = ()) -> None:
    """Ingest a product a colour, and embed."""
    chosen = list(colors or COLORS)
    for color in chosen:
        Image.new("RGB", (32, 32), COLORS[color]).save(folder / f"{color}.png")
    feed = folder / f"{catalog}.csv"
    feed.write_text(
        "id,image_link\n" + "".join(f"{catalog}-{color},{color}.png\n" for color in chosen)
    )
    matcher.ingest(feed, catalog=catalog)
    assert matcher.embedding.run_pending() is not None


def photo(color: str) -> NDArray[np.uint8]:
    return np.full((16, 16, 3), COLORS[color], np.uint8)


def count(matcher: Matcher, table: str, row: EncoderRow, catalog: str) -> int:
    with matcher.installation.transaction() as connection:
        found = connection.execute(
            text(
                f"SELECT count(*) FROM matcher.{table} t JOIN matcher.catalog c"
                " ON c.id = t.catalog_id WHERE t.encoder_id = :id AND c.name = :catalog"
            ),
            {"id": row.id, "catalog": catalog},
        )
        return int(found.scalar_one())


def test_two_shops_have_two_encoders_and_nothing_of_one_in_the_other(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    plain, mirrored = two
    sell(matcher, tmp_path, "one", ["red"])
    (tmp_path / "empty.csv").write_text("id,image_link\n")
    with matcher.installation.transaction() as connection:
        connection.execute(text("INSERT INTO matcher.catalog (name) VALUES ('two')"))
    matcher.encoders.activate("mirrored@1", catalog="two")
    sell(matcher, tmp_path, "two")
    sell(matcher, tmp_path, "one")
    for table in ("embedding_job", "embedding", "candidate"):
        assert count(matcher, table, plain, "two") == 0, table
        assert count(matcher, table, mirrored, "one") == 0, table
        assert count(matcher, table, plain, "one") == 3, table
        assert count(matcher, table, mirrored, "two") == 3, table
    for catalog in ("one", "two"):
        for color in COLORS:
            answer = matcher.match(photo(color), catalog=catalog, k=1)
            assert answer.matches[0].sku == f"{catalog}-{color}"
            assert answer.matches[0].similarity == pytest.approx(1, abs=1e-3)


def test_a_shop_that_had_vectors_keeps_its_way_back_until_it_is_retired(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    plain, mirrored = two
    sell(matcher, tmp_path, "one", ["red"])
    sell(matcher, tmp_path, "two", ["red"])
    fill(matcher, mirrored, "two")
    matcher.encoders.activate("mirrored", catalog="two")
    sell(matcher, tmp_path, "two", ["red", "blue"])
    assert count(matcher, "embedding", plain, "two") == 2
    matcher.encoders.retire("plain", catalog="two")
    sell(matcher, tmp_path, "two")
    assert count(matcher, "embedding", plain, "two") == 2
    assert count(matcher, "embedding", mirrored, "two") == 3
    sell(matcher, tmp_path, "one", ["red", "green"])
    assert count(matcher, "embedding", plain, "one") == 2


def test_a_question_over_catalogues_of_different_encoders_names_them(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    _, mirrored = two
    sell(matcher, tmp_path, "one")
    sell(matcher, tmp_path, "two")
    assert matcher.compare("one-red", "two-red").similarity == pytest.approx(1, abs=1e-3)
    fill(matcher, mirrored, "two")
    matcher.encoders.activate("mirrored", catalog="two")
    with pytest.raises(InputError, match=r"'one' by plain@1.*'two' by mirrored@1"):
        matcher.encode(photo("red"))
    with pytest.raises(InputError, match=r"plain@1.*mirrored@1"):
        matcher.compare("one-red", "two-red")
    assert matcher.encode(photo("red"), catalog="two").encoder == "mirrored@1"
    file = tmp_path / "red.png"
    assert matcher.compare(file, "two-red").similarity == pytest.approx(1, abs=1e-3)
    assert matcher.compare(file, "one-red").similarity == pytest.approx(1, abs=1e-3)


def test_questions_during_switches_are_answered_by_the_encoder_that_encoded_them(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    sell(matcher, tmp_path, "shop")
    fill(matcher, two[1])
    asked = [("red", "green", "blue")[number % 3] for number in range(QUESTIONS)]
    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(matcher.match, photo(color), k=1, catalog="shop") for color in asked]
        switches = 0
        while not all(answer.done() for answer in answers):
            matcher.encoders.activate(("mirrored", "plain")[switches % 2])
            switches += 1
    assert switches > 1
    for color, answer in zip(asked, answers, strict=True):
        match = answer.result().matches[0]
        assert match.sku == f"shop-{color}"
        assert match.similarity == pytest.approx(1, abs=1e-3)


def test_a_vector_is_compared_with_those_of_its_own_encoder_whatever_is_live(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    sell(matcher, tmp_path, "shop")
    fill(matcher, two[1])
    query = matcher.encode(photo("red"))
    assert query.encoder == "plain@1"
    matcher.encoders.activate("mirrored")
    assert matcher.match_vector(query, k=1).matches[0].sku == "shop-red"
    other = matcher.answers.encode(photo("red"), encoder="mirrored@1")
    assert not np.allclose(np.asarray(other), np.asarray(query))
    assert matcher.match_vector(other, k=1).matches[0].sku == "shop-red"


def test_a_retired_encoder_is_no_longer_filled_and_is_taken_up_again(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    _, mirrored = two
    sell(matcher, tmp_path, "shop", ["red"])
    fill(matcher, mirrored)
    matcher.encoders.retire("mirrored")
    sell(matcher, tmp_path, "shop")
    assert count(matcher, "embedding", mirrored, "shop") == 1
    assert count(matcher, "embedding_job", mirrored, "shop") == 1
    with pytest.raises(InputError, match="lacks vectors of 2 of 3"):
        matcher.encoders.activate("mirrored")
    fill(matcher, mirrored)
    assert matcher.encoders.activate("mirrored").encoder.state == "live"


def test_what_answers_is_neither_retired_nor_removed(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    _, mirrored = two
    sell(matcher, tmp_path, "one")
    sell(matcher, tmp_path, "two")
    fill(matcher, mirrored, "two")
    matcher.encoders.activate("mirrored", catalog="two")
    with pytest.raises(InputError, match=r"plain@1 answers for all catalogues.* activate another"):
        matcher.encoders.retire("plain")
    for name, place in (("plain", "all catalogues without"), ("mirrored", "two")):
        with pytest.raises(InputError, match=rf"(?i){name}@1 answers for .*{place}.*activate ano"):
            matcher.encoders.remove(name)
    with pytest.raises(InputError, match="mirrored@1 answers for two"):
        matcher.encoders.retire("mirrored", catalog="two")


def test_a_removed_encoder_leaves_nothing_behind(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    _, mirrored = two
    sell(matcher, tmp_path, "shop")
    fill(matcher, mirrored)
    matcher.index.build("mirrored")
    matcher.encoders.remove("mirrored@1")
    with matcher.installation.transaction() as connection:
        tables = connection.execute(
            text(
                "SELECT relname FROM pg_class WHERE relnamespace = 'matcher'::regnamespace"
                f" AND relname ~ '^(embedding|candidate)_{mirrored.id}'"
            )
        )
        assert tables.all() == []
        named = connection.execute(
            text(
                "SELECT table_name FROM information_schema.columns WHERE column_name = 'encoder_id'"
                " AND table_schema = 'matcher' AND table_name NOT LIKE 'catalog_encoder'"
            )
        )
        for table in named.scalars().all():
            left = connection.execute(
                text(f"SELECT count(*) FROM matcher.{table} WHERE encoder_id = {mirrored.id}")
            )
            assert left.scalar_one() == 0, table
    assert matcher.match(photo("red"), k=1).matches[0].sku == "shop-red"
    with pytest.raises(UnknownNameError, match="known: plain@1"):
        matcher.encoders.remove("mirrored")


def test_a_bare_name_is_the_live_revision_else_the_newest(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    sell(matcher, tmp_path, "shop")
    for name, revision in (("plain", 2), ("plain", 3), ("mirrored", 2)):
        register(matcher, name, revision)
    assert matcher.answers.encode(photo("red"), encoder="plain").encoder == "plain@1"
    with matcher.installation.transaction() as connection:
        names = [
            connection.execute(
                text("SELECT name || '@' || revision FROM matcher.encoder"
                     " WHERE id = matcher.encoder_id(:name, NULL)"),
                {"name": name},
            ).scalar_one()
            for name in ("plain", "plain@2", "mirrored", "mirrored@1")
        ]  # fmt: skip
    assert names == ["plain@1", "plain@2", "mirrored@2", "mirrored@1"]
    with pytest.raises(UnknownNameError, match=r"plain@4.*known: plain@1"):
        matcher.encoders.activate("plain@4")


def test_a_live_encoder_that_cannot_be_loaded_does_not_stop_the_others(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    plain, mirrored = two
    sell(matcher, tmp_path, "shop")
    fill(matcher, mirrored)
    matcher.installation._encoders.forget(plain.id)
    sell(matcher, tmp_path, "other")
    assert count(matcher, "embedding", mirrored, "other") == 3
    assert count(matcher, "embedding", plain, "other") == 0
    with pytest.raises(EncoderError, match="plain@1 was made by another version of its spec"):
        matcher.embedding.run_pending()


def test_what_the_default_still_had_to_do_in_a_shop_is_dropped_with_its_own_encoder(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    _, mirrored = two
    shadow = register(matcher, "plain", 2)
    sell(matcher, tmp_path, "one", ["red"])
    sell(matcher, tmp_path, "two")
    with matcher.installation.transaction() as connection:
        fill_encoder(connection, shadow, None)
        open_all_jobs(connection, shadow.id)
    with matcher.installation.transaction() as connection:
        fill_encoder(connection, mirrored, catalog_id(matcher, "two"))
        open_all_jobs(connection, mirrored.id)
    assert matcher.embedding.run_pending() is not None  # the shadow cannot be loaded yet
    matcher.encoders.activate("mirrored", catalog="two")
    assert count(matcher, "embedding_job", shadow, "two") == 0
    assert count(matcher, "embedding_job", shadow, "one") == 1
    matcher.installation._encoders.put(shadow.id, TinyEncoder())
    assert matcher.embedding.run_pending() is not None
    assert count(matcher, "embedding", shadow, "two") == 0
    assert count(matcher, "embedding", shadow, "one") == 1


def test_pictures_of_an_ingest_that_began_before_an_encoder_was_added_get_their_jobs(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    _, mirrored = two
    sell(matcher, tmp_path, "shop", ["red"])
    with matcher.installation.engine.connect() as early, early.begin():
        early.execute(
            text(
                "WITH p AS (INSERT INTO matcher.product (catalog_id, sku) SELECT id, 'late'"
                "             FROM matcher.catalog RETURNING id, catalog_id),"
                " i AS (INSERT INTO matcher.image (catalog_id, url, sha256, state)"
                "       SELECT catalog_id, 'https://shop.test/late', sha256, 'stored'"
                "       FROM matcher.image RETURNING id, catalog_id)"
                " INSERT INTO matcher.product_image (product_id, image_id, catalog_id, position)"
                " SELECT p.id, i.id, p.catalog_id, 0 FROM p, i"
            )
        )
        fill(matcher, mirrored)  # sees nothing of it
    with pytest.raises(InputError, match="lacks vectors of 1 of 2"):
        matcher.encoders.activate("mirrored")
    assert matcher.embedding.run_pending() is not None
    assert matcher.encoders.activate("mirrored").is_full


def test_a_shop_follows_the_default_again_once_that_has_its_vectors(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    _, mirrored = two
    sell(matcher, tmp_path, "one", ["red"])
    sell(matcher, tmp_path, "two")
    fill(matcher, mirrored, "two")
    matcher.encoders.activate("mirrored", catalog="two")
    matcher.encoders.retire("plain", catalog="two")
    (tmp_path / "new").mkdir()
    sell(matcher, tmp_path / "new", "two", ["red"])
    assert matcher.encoders.get_live("two").full_name == "mirrored@1"
    assert matcher.encoders.follow_default("two").encoder.full_name == "plain@1"
    assert matcher.encode(photo("red"), catalog="two").encoder == "plain@1"
    assert matcher.match(photo("blue"), catalog="two", k=1).matches[0].sku == "two-blue"


def test_filling_ends_everywhere_but_in_the_shop_that_the_encoder_answers_for(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    _, mirrored = two
    sell(matcher, tmp_path, "one", ["red"])
    sell(matcher, tmp_path, "two", ["red"])
    fill(matcher, mirrored)
    matcher.encoders.activate("mirrored", catalog="two")
    matcher.encoders.retire("mirrored")
    sell(matcher, tmp_path, "one")
    sell(matcher, tmp_path, "two")
    assert count(matcher, "embedding", mirrored, "one") == 1
    assert count(matcher, "embedding", mirrored, "two") == 3


def test_an_encoder_is_asked_by_its_version_in_python(
    matcher: Matcher, two: tuple[EncoderRow, EncoderRow], tmp_path: Path
) -> None:
    sell(matcher, tmp_path, "shop")
    fill(matcher, two[1])
    for encoder in ("plain", "mirrored@1"):
        answer = matcher.match(photo("red"), k=1, catalog="shop", encoder=encoder)
        assert answer.matches[0].sku == "shop-red"
        assert answer.matches[0].similarity == pytest.approx(1, abs=1e-3)
        assert matcher.match_sku("shop-red", k=1, encoder=encoder).matches[0].sku != "shop-red"
