"""Real servers for the whole run, and for each test a database of its own made from a template."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from matcher.db.engine import create_owner_engine, migrate
from matcher.matcher import Matcher
from matcher.servers import Servers, keep_servers, stop_servers
from matcher.settings import Settings
from tests.support.databases import Database, copied_database, with_database

TEMPLATE = "matcher_template"


@pytest.fixture(scope="session", autouse=True)
def _no_settings_from_outside() -> Iterator[None]:
    """Keep the developer's own installation out of the tests."""
    kept = {"MATCHER_DATA_DIR"}
    with pytest.MonkeyPatch.context() as patch:
        for name in [n for n in os.environ if n.startswith("MATCHER_") and n not in kept]:
            patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of real data sets; tests that need it are skipped without."""
    folder = os.environ.get("MATCHER_DATA_DIR")
    if not folder or not Path(folder).is_dir():
        pytest.skip("MATCHER_DATA_DIR names no folder with the real data sets")
    return Path(folder)


@pytest.fixture(scope="session")
def home() -> Iterator[Path]:
    """A data folder with running servers, in reach of the account that runs them."""
    folder = Path(tempfile.mkdtemp(prefix="matcher-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        stop_servers(folder, force=True)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def servers(home: Path) -> Servers:
    return keep_servers(home)  # a test that closes its Matcher ends the use of this process


@pytest.fixture(scope="session")
def template(servers: Servers) -> str:
    """A migrated database that the others are copied from."""
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {TEMPLATE}")
    engine = create_owner_engine(lambda: with_database(servers.owner_url, TEMPLATE))
    migrate(engine)
    engine.dispose()
    return TEMPLATE


@pytest.fixture
def database(servers: Servers, home: Path, template: str) -> Iterator[Database]:
    """A migrated, empty database of the test's own."""
    with copied_database(servers, home, template) as copy:
        yield copy


@pytest.fixture
def settings(database: Database, home: Path, tmp_path: Path) -> Settings:
    """Settings of an installation on the test's database; its pictures are the test's own."""
    return Settings(
        home=home,
        database_url=database.app_url,
        owner_database_url=database.owner_url,
        broker_url=database.broker_url,
        store_url=str(tmp_path / "store"),
    )


@pytest.fixture
def matcher(settings: Settings) -> Iterator[Matcher]:
    with Matcher(settings) as opened:
        yield opened
