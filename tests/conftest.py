"""Real servers for each process of a run, and for each test a database made from a template."""

import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from xdist.remote import Producer
from xdist.workermanage import WorkerController

from matcher.db.engine import create_owner_engine, migrate
from matcher.encoders.runtime import count_cores
from matcher.locks import lock
from matcher.matcher import Matcher
from matcher.servers import Servers, ensure_servers, stop_servers
from matcher.servers.home import create_home
from matcher.settings import Settings
from tests.support.databases import Database, copied_database, settings_of, with_database
from tests.support.run_folder import create_run, home_of, remove_run
from tests.support.schedule import MAX_PROCESSES, FileScheduling, rank, share_cores
from tests.support.worker_process import Shop, open_shop

TEMPLATE = "matcher_template"
RUN = pytest.StashKey[Path]()
# The processes of a parallel run have it, and commands in them would fold what they print. It goes
# before a conftest imports the commands: they look at it once.
os.environ.pop("COLUMNS", None)


def pytest_configure(config: pytest.Config) -> None:
    """Give the run a folder that all its processes know, and that goes however they end."""
    share_cores()
    given = getattr(config, "workerinput", {}).get("run_folder")
    if given:
        config.stash[RUN] = Path(given)
        return
    folder, held = create_run()
    config.stash[RUN] = folder
    config.add_cleanup(held.close)
    config.add_cleanup(lambda: remove_run(folder))  # first: the last one that was added


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    node.workerinput["run_folder"] = str(node.config.stash[RUN])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    return min(count_cores(), MAX_PROCESSES)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> FileScheduling:
    return FileScheduling(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=rank)


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
def graphs(pytestconfig: pytest.Config) -> Path:
    """Where all processes of a run keep the encoders that they export: each takes seconds."""
    folder = pytestconfig.stash[RUN] / "graphs"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def home(pytestconfig: pytest.Config, worker_id: str, graphs: Path) -> Iterator[Path]:
    """A data folder of this process with running servers."""
    layout = create_home(home_of(pytestconfig.stash[RUN], worker_id))
    (layout.root / "cache").mkdir()
    (layout.root / "cache" / "encoders").symlink_to(graphs)
    # A user that no closed Matcher ends, but a killed run does: its servers stop by themselves.
    with lock(layout.lock("users"), shared=True):
        yield layout.root
    stop_servers(layout.root, force=True)


@pytest.fixture(scope="session")
def servers(home: Path) -> Servers:
    return ensure_servers(home)


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
    return settings_of(database, home, tmp_path)


@pytest.fixture
def matcher(settings: Settings) -> Iterator[Matcher]:
    with Matcher(settings) as opened:
        yield opened


@pytest.fixture
def shop() -> Iterator[Shop]:
    """Give a shop on loopback."""
    with open_shop() as opened:
        yield opened
