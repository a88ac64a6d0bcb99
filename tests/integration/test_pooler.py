"""Behind pgbouncer: questions in transaction mode, all of it in session mode or past the pooler."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from matcher.errors import ConfigurationError
from matcher.matcher import Matcher
from matcher.settings import Settings, load_settings
from tests.support.databases import Database
from tests.support.gallery import open_gallery
from tests.support.picture_feeds import draw_png
from tests.support.pooler import run_pooler

CLIENTS = 20


@pytest.fixture
def pooled(settings: Settings, tmp_path: Path) -> Iterator[Settings]:
    """The installation with a transaction pooler in front of its database."""
    with run_pooler(str(settings.database_url), tmp_path / "pooler", "transaction") as url:
        yield settings.model_copy(update={"database_url": url})


def fill(database: Database) -> None:
    with open_gallery(database) as gallery:
        for number in range(30):
            gallery.add(f"sku{number}", [number + 1, 1, number % 3])


def ask_often(settings: Settings, client: int) -> list[list[str]]:
    answers = []
    with Matcher(settings) as matcher:
        for turn in range(12):
            sku = f"sku{(client + turn) % 30}"
            answers.append([sku, *(m.sku for m in matcher.match_sku(sku, k=4).matches)])
    return answers


def test_twenty_clients_get_the_answers_of_a_direct_connection(
    pooled: Settings, settings: Settings, database: Database
) -> None:
    fill(database)
    with ThreadPoolExecutor(CLIENTS) as pool:
        found = list(pool.map(lambda client: ask_often(pooled, client), range(CLIENTS)))
    assert found == [ask_often(settings, client) for client in range(CLIENTS)]


def test_each_transaction_works_as_the_application(pooled: Settings) -> None:
    with Matcher(pooled) as matcher, ThreadPoolExecutor(CLIENTS) as pool:

        def ask(_: int) -> tuple[str, str, str]:
            with matcher.installation.question() as connection:
                row = connection.execute(
                    text(
                        "SELECT current_user, current_setting('search_path'),"
                        " CAST('[1]' AS halfvec)::text"
                    )
                ).one()
                return (row[0], row[1], row[2])

        assert set(pool.map(ask, range(200))) == {("matcher_app", "public", "[1]")}


def test_the_role_does_not_stay_in_the_poolers_session(pooled: Settings) -> None:
    with Matcher(pooled) as matcher:
        matcher.status()
        with psycopg.connect(str(pooled.database_url)) as other:
            row = other.execute("SELECT current_user").fetchone()
    assert row == ("matcher_app_login",)


def test_ingest_says_that_it_needs_a_direct_url(
    pooled: Settings, settings: Settings, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "SKU.png").write_bytes(draw_png(1))
    with Matcher(pooled) as matcher:
        with pytest.raises(ConfigurationError, match="MATCHER_DIRECT_DATABASE_URL"):
            matcher.ingest(folder)
        with pytest.raises(ConfigurationError, match="MATCHER_DIRECT_DATABASE_URL"):
            _ = matcher.installation.work_engine
    both = pooled.model_copy(update={"direct_database_url": settings.database_url})
    with Matcher(both) as matcher:
        assert matcher.ingest(folder).accepted == 1
        report = matcher.embedding.run_pending()
        assert report is not None
        assert report.done == 1
        assert matcher.match(folder / "SKU.png").matches[0].sku == "SKU"


def test_session_pooling_needs_no_direct_url(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "SKU.png").write_bytes(draw_png(1))
    with (
        run_pooler(str(settings.database_url), tmp_path / "pooler", "session") as url,
        Matcher(settings.model_copy(update={"database_url": url})) as matcher,
    ):
        assert matcher.ingest(folder).accepted == 1


def test_a_direct_url_needs_the_pooled_one_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATCHER_DIRECT_DATABASE_URL", "postgresql://matcher@db/matcher")
    with pytest.raises(ConfigurationError, match="needs MATCHER_DATABASE_URL"):
        load_settings()
