"""A backup of the database and of the content store, restored by the owner, answers as before."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.servers.programs import find_programs
from matcher.settings import Settings
from tests.support.databases import Database, copied_database
from tests.support.gallery import StockedDatabase, open_gallery
from tests.support.picture_feeds import draw_png
from tests.support.schema_rows import read_schema

ASK = """
SELECT rank, sku, similarity, method, complete
FROM matcher.match_sku('sku3', k => 5, catalog => 'default')
"""


@pytest.fixture
def elsewhere(servers: Servers, home: Path, template: str) -> Iterator[Database]:
    """A new database with the extensions, as an administrator makes one; nothing else."""
    with copied_database(servers, home, "template1") as empty:
        yield empty


def run(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    path = find_programs().postgres_bin / program
    done = subprocess.run(
        [str(path), *words], capture_output=True, text=True, check=False,
        env={**os.environ, "PGCLIENTENCODING": "UTF8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done


def fill(gallery: StockedDatabase) -> None:
    for number in range(30):
        gallery.add(f"sku{number}", [number + 1, 1], brand="Öre 茶")
    gallery.build_index()


def ask(url: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url, autocommit=True) as connection:
        answers = []
        for limit in ("off", "matcher.exact_limit", "matcher.scan_limit"):
            if limit != "off":
                connection.execute(f"SET {limit} = 0".encode())
            answers += connection.execute(ASK).fetchall()
        return answers


@pytest.mark.parametrize("format_", ["custom", "plain"])
def test_restore_by_the_owner_brings_everything_back(
    database: Database, elsewhere: Database, tmp_path: Path, format_: str
) -> None:
    with open_gallery(database) as gallery:
        fill(gallery)
    dump = tmp_path / "matcher.dump"
    run("pg_dump", f"--format={format_}", "--schema=matcher", f"--file={dump}", database.owner_url)
    if format_ == "custom":
        run("pg_restore", "--exit-on-error", f"--dbname={elsewhere.owner_url}", str(dump))
    else:
        run("psql", "--quiet", "--set=ON_ERROR_STOP=1", f"--file={dump}", elsewhere.owner_url)
    assert ask(elsewhere.app_url) == ask(database.app_url)
    settings = Settings(
        home=tmp_path, database_url=elsewhere.app_url, store_url=str(tmp_path / "store")
    )
    with (
        Matcher(settings) as restored,
        Matcher(Settings(home=tmp_path, database_url=database.app_url)) as old,
    ):
        assert restored.check() == []
        with (
            old.installation.transaction() as before,
            restored.installation.transaction() as after,
        ):
            assert read_schema(after) == read_schema(before)


def test_dump_of_the_whole_database_is_restored_by_the_owner(
    database: Database, elsewhere: Database, tmp_path: Path
) -> None:
    dump = tmp_path / "all.dump"
    run("pg_dump", "--format=custom", f"--file={dump}", database.owner_url)
    run(
        "pg_restore", "--exit-on-error", "--no-comments", f"--dbname={elsewhere.owner_url}",
        str(dump),
    )  # fmt: skip
    with Matcher(Settings(home=tmp_path, database_url=elsewhere.app_url)) as restored:
        assert restored.check() == []


def test_restore_without_grants_is_told(
    database: Database, elsewhere: Database, tmp_path: Path
) -> None:
    dump = tmp_path / "bare.dump"
    words = ("--format=custom", "--schema=matcher", "--no-privileges")
    run("pg_dump", *words, f"--file={dump}", database.owner_url)
    run("pg_restore", f"--dbname={elsewhere.owner_url}", str(dump))
    with Matcher(Settings(home=tmp_path, database_url=elsewhere.app_url)) as restored:
        (fault,) = restored.check()
    assert "GRANT" in fault


def test_restored_store_has_what_the_database_names(
    matcher: Matcher, elsewhere: Database, database: Database, tmp_path: Path
) -> None:
    (tmp_path / "pictures").mkdir()
    for number in range(3):
        (tmp_path / "pictures" / f"SKU{number}.png").write_bytes(draw_png(number))
    matcher.ingest(tmp_path / "pictures")
    dump = tmp_path / "matcher.dump"
    run("pg_dump", "--format=custom", "--schema=matcher", f"--file={dump}", database.owner_url)
    run("pg_restore", "--exit-on-error", f"--dbname={elsewhere.owner_url}", str(dump))
    store = tmp_path / "restored"
    with Matcher(
        Settings(home=tmp_path, database_url=elsewhere.app_url, store_url=str(store))
    ) as restored:
        assert [fault for fault in restored.check() if str(store) not in fault] == []
        assert restored.check() != []
    shutil.copytree(str(matcher.settings.store_url), store)
    with Matcher(
        Settings(home=tmp_path, database_url=elsewhere.app_url, store_url=str(store))
    ) as restored:
        assert restored.check() == []
