"""A hot standby answers every question as its primary does, by every plan, to whoever may read."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import psycopg
import pytest
from pgvector import HalfVector
from sqlalchemy import text

from matcher.db.engine import create_app_engine
from matcher.errors import InputError
from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.servers.home import (
    choose_account,
    create_home,
    give_to_account,
    open_to_account,
    resolve_home,
)
from matcher.servers.postgres import PostgresLaunch, PostgresServer
from matcher.servers.process import as_account, plain_environment
from matcher.servers.programs import copy_programs, find_programs
from matcher.servers.server import start, stop
from matcher.settings import Settings
from tests.support.databases import Database, copied_database, superuser_url
from tests.support.gallery import (
    DIMENSION,
    Connection,
    StockedDatabase,
    fill_crowd,
    open_gallery,
    unit,
)
from tests.support.questions import BY_INDEX, BY_NEAR
from tests.support.worker_process import wait_until

SETTINGS = ("SET matcher.exact_limit = 20000", BY_INDEX, BY_NEAR)
VECTORS = [
    HalfVector(unit(each)).to_text()
    for each in np.random.default_rng(3).normal(size=(4, DIMENSION)).astype(np.float32)
]
FILTERED = f"'{VECTORS[0]}', k => 3, category => 'clothing', brand => 'acme'"
IN_GROUPS = f"'{VECTORS[1]}', k => 40, category => '2', distinct_groups => true"
QUESTIONS = (
    *(f"match_vector('{vector}')" for vector in VECTORS),
    f"match_vector({FILTERED})",
    f"match_vector({IN_GROUPS})",
    f"match_vectors(ARRAY['{VECTORS[2]}', '{VECTORS[3]}']::halfvec[], k => 3)",
    "match_sku('S007')",
    "match_sku('S008', k => 5, brand => 'other')",
    "match_image('https://shop.test/S010-0.jpg')",
    "sku_similarity('S007', 'S042')",
)
EXPLAINED = "SELECT plan, reason, method, complete, eligible, compared, kept"


@dataclass(frozen=True, slots=True)
class Pair:
    """A gallery on a primary, and where its standby listens."""

    gallery: StockedDatabase
    database: Database
    port: int

    def standby_url(self, url: str) -> str:
        parts = urlsplit(url)
        place = f"{parts.netloc.rpartition(':')[0]}:{self.port}"
        return parts._replace(netloc=place).geturl()

    @contextmanager
    def ask_standby(self, url: str | None = None) -> Iterator[Connection]:
        """Connect to the standby once it has seen what was committed so far."""
        with psycopg.connect(
            self.standby_url(url or self.database.app_url), autocommit=True
        ) as connection:
            [(written,)] = self.gallery.ask("SELECT pg_current_wal_insert_lsn()")
            seen = "SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn"
            wait_until(lambda: connection.execute(seen, (written,)).fetchone() == (True,), "replay")
            yield connection


@pytest.fixture(scope="module")
def pair(servers: Servers, home: Path, template: str) -> Iterator[Pair]:
    with copied_database(servers, home, template) as database, open_gallery(database) as gallery:
        fill_crowd(gallery)
        gallery.build_index()
        with running_standby(home, servers) as port:
            yield Pair(gallery, database, port)


@contextmanager
def running_standby(home: Path, servers: Servers) -> Iterator[int]:
    """Run a standby of the test's server; gives its port."""
    folder = Path(tempfile.mkdtemp(prefix="matcher-standby-"))
    folder.chmod(0o755)
    layout = create_home(folder)
    account, programs = choose_account(layout), find_programs()
    if account is not None:
        open_to_account(layout, account)
        programs = copy_programs(programs, layout)
    launch = PostgresLaunch(PostgresServer(layout), programs, account, password="")
    try:
        with replication_allowed(home, servers):
            copy_server(launch, superuser_url(home, servers))
            yield start(launch, 0, lambda port: None)
    finally:
        stop(launch.server)
        shutil.rmtree(folder)


@contextmanager
def replication_allowed(home: Path, servers: Servers) -> Iterator[None]:
    """Let the superuser copy the server and follow it; by itself the embedded one lets nobody."""
    rules = PostgresServer(resolve_home(home)).folder / "pg_hba.conf"
    before, url = rules.read_text(), superuser_url(home, servers)
    with psycopg.connect(url, autocommit=True) as superuser:
        rules.write_text(before + "host replication postgres 127.0.0.1/32 scram-sha-256\n")
        superuser.execute("SELECT pg_reload_conf()")
        try:
            wait_until(lambda: may_replicate(url), "replication is allowed")
            yield
        finally:
            rules.write_text(before)
            superuser.execute("SELECT pg_reload_conf()")


def may_replicate(url: str) -> bool:
    try:
        psycopg.connect(url, replication="true").close()
    except psycopg.OperationalError:
        return False
    return True


def copy_server(launch: PostgresLaunch, url: str) -> None:
    launch.server.folder.mkdir()
    give_to_account(launch.server.folder, launch.account)
    primary = urlsplit(url)
    command: list[str | Path] = [
        launch.programs.postgres_bin / "pg_basebackup", "--pgdata", launch.server.folder,
        "--write-recovery-conf", "--checkpoint=fast", "--no-sync", "--host=127.0.0.1",
        f"--port={primary.port}", f"--username={primary.username}",
    ]  # fmt: skip
    environment = plain_environment() | {"PGPASSWORD": str(primary.password)}
    done = subprocess.run(
        command, check=False, env=environment, stderr=subprocess.PIPE, **as_account(launch.account)
    )
    assert done.returncode == 0, done.stderr


def answers(connection: Connection) -> list[list[tuple[object, ...]]]:
    """The answers to all questions, by every plan."""
    asked = [f"SELECT * FROM matcher.{question}" for question in QUESTIONS]
    asked += [f"{EXPLAINED} FROM matcher.explain_match({each})" for each in (FILTERED, IN_GROUPS)]
    asked += [f"{EXPLAINED} FROM matcher.explain_match('{vector}')" for vector in VECTORS]
    found = []
    for setting in SETTINGS:
        connection.execute(f"RESET matcher.scan_limit; {setting}")
        found += [connection.execute(question).fetchall() for question in asked]
    return found


def test_every_question_is_answered_alike_by_every_plan(pair: Pair) -> None:
    wanted = answers(pair.gallery.connection)
    assert all(wanted)
    plans = {row[0] for rows in wanted for row in rows if len(row) == 7}
    assert {"exact", "scan", "near"} <= plans
    with pair.ask_standby() as standby:
        assert standby.execute("SELECT pg_is_in_recovery()").fetchone() == (True,)
        assert answers(standby) == wanted


def test_what_is_added_retired_and_built_on_the_primary_follows(pair: Pair) -> None:
    gallery = pair.gallery
    gallery.add("late", [1, 2, 3, 4, 5, 6, 7, 8], [8, 7, 6, 5, 4, 3, 2, 1], brand="Acme")
    gallery.connection.execute(
        "UPDATE matcher.product SET retired_at = now() WHERE sku IN ('S000', 'S001', 'S002')"
    )
    gallery.build_index()
    with pair.ask_standby() as standby:
        assert answers(standby) == answers(gallery.connection)
        question = "SELECT sku FROM matcher.match_vector(%s, k => 1)"
        vector = HalfVector(unit(range(1, 9))).to_text()
        assert standby.execute(question, (vector,)).fetchall() == [("late",)]


def test_program_answers_from_a_standby(pair: Pair, home: Path) -> None:
    said = []
    for url in (pair.database.app_url, pair.standby_url(pair.database.app_url)):
        settings = Settings(home=home, database_url=url, broker_url=pair.database.broker_url)
        with pair.ask_standby(), Matcher(settings) as matcher:
            answer = matcher.match_sku("S007", k=5, brand="other")
            said.append((answer, matcher.compare("S007", "S042"), matcher.embedding.count_jobs()))
            assert matcher.status()
            assert matcher.index.list_states()
    assert said[0] == said[1]


def test_standby_refuses_a_probe_of_its_index(pair: Pair, home: Path) -> None:
    url = pair.standby_url(pair.database.app_url)
    settings = Settings(home=home, database_url=url, broker_url=pair.database.broker_url)
    with pair.ask_standby(), Matcher(settings) as matcher:
        for probe in (matcher.index.check, matcher.index.probe_if_due):
            with pytest.raises(InputError, match="is a standby, where nothing can be kept"):
                probe()


def test_standby_answers_where_questions_are_kept(pair: Pair, home: Path) -> None:
    url = pair.standby_url(pair.database.app_url)
    settings = Settings(
        home=home, database_url=url, broker_url=pair.database.broker_url, keep_queries=True
    )
    with pair.ask_standby(), Matcher(settings) as matcher:
        assert matcher.match_vector(unit([1, 2, 3])).matches


def test_url_of_both_leads_readers_to_the_standby_and_writers_to_the_primary(pair: Pair) -> None:
    parts = urlsplit(pair.database.app_url)
    login = parts.netloc.rpartition("@")[0]
    both = f"{login}@127.0.0.1:{pair.port},127.0.0.1:{parts.port}"
    for wanted, read_only in (("read-write", "off"), ("prefer-standby", "on")):
        url = f"postgresql://{both}/{pair.database.name}?target_session_attrs={wanted}"
        engine = create_app_engine(lambda url=url: url)  # type: ignore[misc]
        with engine.connect() as connection:
            assert connection.execute(text("SHOW transaction_read_only")).scalar_one() == read_only
        engine.dispose()


def test_login_that_may_only_read_gets_the_same_answers(pair: Pair) -> None:
    """The grants are those of docs/how-to/sql.md; nothing that a search does needs more."""
    login, database = "standby_reader", pair.database.name
    with psycopg.connect(pair.database.superuser_url, autocommit=True) as superuser:
        superuser.execute(f"CREATE ROLE {login} LOGIN PASSWORD 'reads'")
        try:
            superuser.execute(f"GRANT CONNECT ON DATABASE {database} TO {login}")
            superuser.execute(f"GRANT USAGE ON SCHEMA matcher TO {login}")
            superuser.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA matcher TO {login}")
            superuser.execute(f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA matcher TO {login}")
            url = f"postgresql://{login}:reads@127.0.0.1:{pair.port}/{database}"
            with pair.ask_standby(url) as standby:
                assert answers(standby) == answers(pair.gallery.connection)
        finally:
            superuser.execute(f"DROP OWNED BY {login}")
            superuser.execute(f"DROP ROLE {login}")
