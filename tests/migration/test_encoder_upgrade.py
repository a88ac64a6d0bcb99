"""A shop that stood before `compact` 3 was shipped: it goes on, and switches when it wants to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import text

from matcher.db.embeddings import to_numpy
from matcher.db.engine import create_owner_engine, migrate
from matcher.errors import InputError
from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.settings import Settings
from tests.support.dumps import FOLDER, PICTURES, loaded_dump, store_pictures

PHOTO = PICTURES / "ts-101-plum.jpg"
_STORED = text("""
SELECT encode(i.sha256, 'hex') AS digest, e.vector
FROM matcher.embedding e JOIN matcher.image i ON i.id = e.image_id
JOIN matcher.encoder n ON n.id = e.encoder_id AND n.name = 'compact' AND n.revision = :revision
""")
_LATE = text("""
SELECT e.name || '@' || e.revision FROM matcher.embedding_job j
JOIN matcher.encoder e ON e.id = j.encoder_id
JOIN matcher.catalog c ON c.id = j.catalog_id AND c.name = 'late'
""")


@pytest.fixture(scope="module", params=["compact_1", "release_0_1_0"])
def shop(
    request: pytest.FixtureRequest,
    servers: Servers,
    home: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Matcher]:
    with upgraded(request.param, servers, home, tmp_path_factory.mktemp("store")) as matcher:
        yield matcher


@contextmanager
def upgraded(dump: str, servers: Servers, home: Path, store: Path) -> Iterator[Matcher]:
    """An upgraded installation that holds the pictures of its catalogue."""
    name = f"upgraded_{dump}"
    with loaded_dump(FOLDER / f"{dump}.sql", servers, home, name) as owner_url:
        engine = create_owner_engine(lambda: owner_url)
        migrate(engine)
        engine.dispose()
        settings = Settings(
            home=home,
            database_url=servers.database_url.rsplit("/", 1)[0] + f"/{name}",
            broker_url=servers.broker_url,
            store_url=str(store),
        )
        with Matcher(settings) as matcher:
            store_pictures(matcher.installation.store)
            yield matcher


def answering(matcher: Matcher) -> str:
    """Ask with a picture of the catalogue; return which encoder answered."""
    query = matcher.encode(PHOTO, catalog="shop")
    answer = matcher.match(PHOTO, catalog="shop", k=1)
    assert answer.matches[0].sku == "TS-101-PLUM"
    assert answer.matches[0].similarity == pytest.approx(1, abs=0.01)
    return query.encoder


def check_vectors(matcher: Matcher, revision: int) -> None:
    """Check that this program makes the stored vectors of a revision again."""
    with matcher.installation.transaction() as connection:
        rows = connection.execute(_STORED, {"revision": revision})
        stored = {row.digest: to_numpy(row.vector) for row in rows}
    assert len(stored) == 14
    for digest, vector in stored.items():
        data = matcher.installation.store.get(bytes.fromhex(digest))
        again = matcher.answers.encode(data, encoder=f"compact@{revision}").vector
        np.testing.assert_allclose(again, vector, atol=2e-3)


def test_its_vectors_are_those_that_this_program_makes_with_revision_1(shop: Matcher) -> None:
    check_vectors(shop, 1)


def test_a_database_of_revision_2_goes_on_with_it(
    servers: Servers, home: Path, tmp_path: Path
) -> None:
    with upgraded("today", servers, home, tmp_path) as matcher:
        check_vectors(matcher, 2)
        assert answering(matcher) == "compact@2"
        assert matcher.status().addable == ("compact@3", "vit-b-32@2")


def test_revision_1_answers_until_3_is_filled_and_can_come_back(
    shop: Matcher, tmp_path: Path
) -> None:
    assert answering(shop) == "compact@1"
    assert [each.encoder.full_name for each in shop.encoders.list()] == ["compact@1"]
    assert shop.status().addable == ("compact@3",)

    assert not shop.encoders.add("compact@3").is_full
    assert answering(shop) == "compact@1"
    with pytest.raises(InputError, match="'compact@3' lacks vectors of"):
        shop.encoders.activate("compact@3")
    assert shop.embedding.run_pending() is not None

    assert answering(shop) == "compact@1"
    new = shop.answers.encode(PHOTO, encoder="compact@3")
    assert shop.match_vector(new, catalog="shop", k=1).matches[0].sku == "TS-101-PLUM"

    shop.encoders.activate("compact@3")
    assert answering(shop) == "compact@3"
    shop.encoders.activate("compact@1")
    assert answering(shop) == "compact@1"

    assert shop.encoders.retire("compact@3").state == "retired"
    feed = tmp_path / "late.csv"
    feed.write_text("id,image_link\nLATE,ts-101-red.jpg\n", "utf-8")
    shop.ingest(feed, catalog="late", images=PICTURES)
    with shop.installation.transaction() as connection:
        assert connection.execute(_LATE).scalars().all() == ["compact@1"]

    assert not shop.encoders.add("compact@3").is_full
    assert shop.embedding.run_pending() is not None
    shop.encoders.activate("compact@3")
    shop.encoders.retire("compact@1")
    shop.encoders.remove("compact@1")
    assert answering(shop) == "compact@3"
    assert shop.status().addable == ()
