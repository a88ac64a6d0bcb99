"""The embedded servers, for real: started, shared, killed, brought back."""

import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import psutil
import psycopg
import pytest
import redis

from matcher.errors import ServerError
from matcher.servers import (
    Servers,
    ensure_servers,
    inspect_servers,
    keep_servers,
    psql_path,
    release_servers,
    stop_servers,
)
from matcher.servers.home import (
    create_home,
    load_credentials,
    resolve_home,
    store_credentials,
)

ROOT = Path(__file__).parents[2]
AS_ROOT = os.geteuid() == 0
USE = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from matcher.servers import ensure_servers
print(json.dumps(asdict(ensure_servers(Path(sys.argv[1])))), flush=True)
sys.stdin.read()
"""
FORK = """
import os, signal, sys, time
from pathlib import Path
from matcher.servers import ensure_servers
ensure_servers(Path(sys.argv[1]))
child = os.fork()
if child == 0:
    time.sleep(600)
print(child, flush=True)
"""


@pytest.fixture(scope="module")
def first_home() -> Iterator[Path]:
    # Not tmp_path: pytest closes that to the account which runs the servers for root.
    with temporary_home() as home:
        ensure_servers(home)
        stop_servers(home)
        yield home


@pytest.fixture
def home(first_home: Path) -> Iterator[Path]:
    """A data folder that was set up; nothing runs."""
    yield first_home
    stop_servers(first_home, force=True)
    wait_until(lambda: not processes_of(first_home))


@pytest.fixture
def copy(first_home: Path) -> Iterator[Path]:
    """A copy of such a folder, to be damaged."""
    with temporary_home() as folder:
        shutil.copytree(first_home, folder, dirs_exist_ok=True)
        yield folder


@contextmanager
def temporary_home() -> Iterator[Path]:
    home = Path(tempfile.mkdtemp(prefix="matcher-test-")).resolve()
    try:
        yield home
    finally:
        stop_servers(home, force=True)
        wait_until(lambda: not processes_of(home))
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def user(home: Path) -> Iterator[tuple[subprocess.Popen[str], Servers]]:
    """Another process that uses the servers until the block ends."""
    with start_user(home) as process:
        yield process, servers_of(process)
        process.kill()


def start_user(home: Path, script: str = USE) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, home],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def servers_of(process: subprocess.Popen[str]) -> Servers:
    assert process.stdout is not None
    return Servers(**json.loads(process.stdout.readline()))


def processes_of(home: Path, word: str = "") -> list[psutil.Process]:
    """What lives for this data folder alone, reaper included; `word` is in the command line."""
    marks = [str(home), f"postgres: {cluster_name(home)}: "]
    found = []
    for process in psutil.process_iter():
        try:
            line = " ".join(process.cmdline())
        except psutil.Error:
            continue
        if process.pid != os.getpid() and word in line and any(mark in line for mark in marks):
            found.append(process)
    return found


def cluster_name(home: Path) -> str:
    from matcher.servers.postgres import PostgresServer

    return PostgresServer(resolve_home(home)).cluster_name


def wait_until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def is_gone(process: psutil.Process) -> bool:
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def kill(pid: int) -> None:
    process = psutil.Process(pid)
    process.kill()
    wait_until(lambda: is_gone(process))


def pid_of(home: Path, name: str) -> int:
    (pid,) = [state.pid for state in inspect_servers(home) if state.name == name]
    assert pid is not None
    return pid


def runs(home: Path) -> bool:
    return any(state.running for state in inspect_servers(home))


def query(url: str, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as session:
        return session.execute(statement.encode()).fetchall()


def ping(url: str) -> bool:
    with redis.Redis.from_url(url) as client:
        return bool(client.ping())


def execute(url: str, statement: str) -> None:
    with psycopg.connect(url) as session:
        session.execute(statement.encode())


def test_both_servers_answer_to_their_passwords_only(home: Path) -> None:
    servers = ensure_servers(home)
    assert query(servers.database_url, "SELECT current_user") == [("matcher_app_login",)]
    assert query(servers.owner_url, "SELECT current_user") == [("matcher_owner",)]
    assert ping(servers.broker_url)
    stored = load_credentials(resolve_home(home))
    assert stored is not None
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        query(servers.owner_url.replace(stored.owner_password, "guess"), "SELECT 1")
    with pytest.raises(redis.AuthenticationError):
        ping(servers.broker_url.replace(stored.valkey_password, "guess"))


def test_application_role_owns_nothing_and_obeys_policies(home: Path) -> None:
    servers = ensure_servers(home)
    roles = query(
        servers.database_url,
        "SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin, "
        "pg_has_role('matcher_app_login', oid, 'MEMBER') FROM pg_roles "
        "WHERE rolname LIKE 'matcher%' ORDER BY 1",
    )
    assert roles == [
        ("matcher_api", False, False, False, False, True),
        ("matcher_app", False, False, False, False, True),
        ("matcher_app_login", False, False, False, True, True),
        ("matcher_owner", False, False, False, True, False),
        ("matcher_tenant", False, False, False, False, False),
    ]
    owner = "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'matcher'"
    assert query(servers.database_url, owner) == [("matcher_owner",)]
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        execute(servers.database_url, "CREATE TABLE public.mine (id int)")


def test_database_has_the_extensions_and_so_have_later_ones(home: Path) -> None:
    url = ensure_servers(home).owner_url
    with psycopg.connect(url, autocommit=True) as session:
        session.execute("CREATE DATABASE another")
    extensions = "SELECT extname, extversion FROM pg_extension"
    for database in ("matcher", "another"):
        rows = query(url.removesuffix("matcher") + database, extensions)
        found = {str(name): str(release) for name, release in rows}
        release = tuple(int(part) for part in found["vector"].split("."))
        assert release >= (0, 8, 4)
        assert "ltree" in found


def test_database_is_utf8_with_checksums_and_survives_power_loss(home: Path) -> None:
    names = ["server_encoding", "data_checksums", "fsync", "synchronous_commit", "jit"]
    shown = [f"current_setting('{name}')" for name in names]
    (values,) = query(ensure_servers(home).database_url, f"SELECT {', '.join(shown)}")
    assert values == ("UTF8", "on", "on", "on", "off")


def test_nothing_listens_beyond_loopback(home: Path) -> None:
    ensure_servers(home)
    addresses = {
        connection.laddr.ip
        for process in processes_of(home)
        for connection in process.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    }
    assert addresses == {"127.0.0.1"}


def test_secrets_are_readable_by_their_owner_only(home: Path) -> None:
    ensure_servers(home)
    for secret in ("servers.json", "valkey/valkey.conf", "postgres-18/pg_hba.conf"):
        assert (home / secret).stat().st_mode & 0o077 == 0
    for folder in ("run", "log", "valkey", "postgres-18"):
        assert (home / folder).stat().st_mode & 0o077 == 0


def test_a_second_process_reuses_what_runs(home: Path) -> None:
    servers = ensure_servers(home)
    before = pid_of(home, "PostgreSQL"), pid_of(home, "Valkey")
    with user(home) as (_, theirs):
        assert theirs == servers
        assert ensure_servers(home) == servers
        assert (pid_of(home, "PostgreSQL"), pid_of(home, "Valkey")) == before


def test_processes_that_start_at_once_share_the_servers(home: Path) -> None:
    users = [start_user(home) for _ in range(3)]
    try:
        first, *others = [servers_of(process) for process in users]
        assert others == [first, first]
        assert query(first.database_url, "SELECT 1") == [(1,)]
        assert len(processes_of(home, "valkey-server")) == 1
    finally:
        for process in users:
            process.kill()
            process.communicate()


def test_servers_stop_with_their_last_user(home: Path) -> None:
    ensure_servers(home)
    with user(home):
        release_servers(home)
        assert runs(home)
    wait_until(lambda: not processes_of(home))


def test_servers_stop_when_their_last_user_is_killed(home: Path) -> None:
    with user(home) as (process, _):
        process.send_signal(signal.SIGKILL)
        wait_until(lambda: not processes_of(home))


def test_a_forked_child_counts_as_a_user(home: Path) -> None:
    with start_user(home, FORK) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.wait()
        assert runs(home)
        kill(child)
    wait_until(lambda: not processes_of(home))


def test_a_user_who_comes_during_the_stop_gets_new_servers(home: Path) -> None:
    for _ in range(3):
        servers = ensure_servers(home)
        assert query(servers.database_url, "SELECT 1") == [(1,)]
        release_servers(home)


def test_kept_servers_outlive_their_user_until_stopped(home: Path) -> None:
    servers = keep_servers(home)
    release_servers(home)
    wait_until(lambda: not processes_of(home, "reaper"))
    assert query(servers.database_url, "SELECT 1") == [(1,)]
    assert [state.kept for state in inspect_servers(home)] == [True, True]
    assert stop_servers(home)
    assert not processes_of(home)
    assert not stop_servers(home)
    assert [state.kept for state in inspect_servers(home)] == [False, False]


def test_stop_names_the_process_that_still_uses_the_servers(home: Path) -> None:
    with user(home) as (process, _):
        with pytest.raises(ServerError, match=rf"in use by process {process.pid} "):
            stop_servers(home)
        assert runs(home)
        assert stop_servers(home, force=True)
        assert not runs(home)


def test_a_refused_stop_no_longer_keeps_the_servers(home: Path) -> None:
    keep_servers(home)
    release_servers(home)
    with user(home), pytest.raises(ServerError, match="in use"):
        stop_servers(home)
    wait_until(lambda: not processes_of(home))


def test_killed_postgres_comes_back_with_every_committed_row(home: Path) -> None:
    servers = ensure_servers(home)
    execute(servers.owner_url, "CREATE TABLE counted AS SELECT generate_series(1, 1000) AS id")
    kill(pid_of(home, "PostgreSQL"))
    assert ensure_servers(home) == servers
    assert query(servers.owner_url, "SELECT count(*) FROM counted") == [(1000,)]


def test_orphans_of_a_killed_postgres_do_not_block_its_return(home: Path) -> None:
    servers = ensure_servers(home)
    with psycopg.connect(servers.database_url) as busy:
        backend = psutil.Process(busy.info.backend_pid)
        # Stopped, it cannot notice that its postmaster is gone.
        backend.suspend()
        kill(pid_of(home, "PostgreSQL"))
        assert ensure_servers(home) == servers
        assert query(servers.database_url, "SELECT 1") == [(1,)]
        wait_until(lambda: is_gone(backend))


def test_killed_postgres_child_leaves_a_server_that_answers(home: Path) -> None:
    servers = ensure_servers(home)
    with psycopg.connect(servers.database_url) as session:
        kill(session.info.backend_pid)

    def answers() -> bool:
        try:
            return query(ensure_servers(home).database_url, "SELECT 1") == [(1,)]
        except psycopg.OperationalError:
            return False

    wait_until(answers)


def test_killed_valkey_comes_back_with_its_keys(home: Path) -> None:
    servers = ensure_servers(home)
    with redis.Redis.from_url(servers.broker_url) as client:
        client.set("kept", "yes")
        client.execute_command("WAITAOF", 1, 0, 5000)
    kill(pid_of(home, "Valkey"))
    assert ensure_servers(home) == servers
    with redis.Redis.from_url(servers.broker_url) as client:
        assert client.get("kept") == b"yes"


def test_servers_of_another_folder_are_left_alone(home: Path, copy: Path) -> None:
    neighbour = ensure_servers(copy)
    before = {process.pid for process in processes_of(copy)}
    servers = ensure_servers(home)
    kill(pid_of(home, "PostgreSQL"))
    kill(pid_of(home, "Valkey"))
    assert ensure_servers(home) == servers
    stop_servers(home, force=True)
    assert before <= {process.pid for process in processes_of(copy)}
    assert query(neighbour.database_url, "SELECT 1") == [(1,)]
    assert ping(neighbour.broker_url)


@pytest.mark.skipif(not AS_ROOT, reason="only root makes process namespaces everywhere")
def test_servers_of_a_container_with_the_same_path_are_told_apart() -> None:
    from matcher.servers.process import in_a_container

    inside = subprocess.Popen(["unshare", "--pid", "--fork", "--kill-child", "sleep", "600"])
    try:
        parent = psutil.Process(inside.pid)
        wait_until(lambda: bool(parent.children()) or inside.poll() is not None)
        if inside.poll() is not None:
            pytest.skip("process namespaces are not available here")
        (child,) = parent.children()
        assert in_a_container(child)
        assert not in_a_container(psutil.Process())
    finally:
        inside.kill()
        inside.wait()


def test_a_starter_killed_while_making_the_folder_leaves_no_trace() -> None:
    with temporary_home() as fresh:
        with start_user(fresh) as process:
            wait_until(lambda: any(fresh.glob(".postgres-18.*")))
            process.kill()
        wait_until(lambda: not processes_of(fresh))
        assert query(ensure_servers(fresh).database_url, "SELECT 1") == [(1,)]
        assert not list(fresh.glob(".*"))


def test_everything_killed_at_once_recovers(home: Path) -> None:
    with user(home) as (process, servers):
        execute(servers.owner_url, "CREATE TABLE kept (id int)")
        victims = [psutil.Process(process.pid), *processes_of(home)]
        for victim in victims:
            with suppress(psutil.NoSuchProcess):  # it went with its parent
                victim.kill()
        wait_until(lambda: all(is_gone(victim) for victim in victims))
    assert query(ensure_servers(home).owner_url, "SELECT count(*) FROM kept") == [(0,)]


def test_a_killed_reaper_is_replaced(home: Path) -> None:
    ensure_servers(home)
    (reaper,) = processes_of(home, "reaper")
    kill(reaper.pid)
    ensure_servers(home)
    release_servers(home)
    wait_until(lambda: not processes_of(home))


def test_a_stale_lock_file_with_a_living_strangers_id_is_no_obstacle(home: Path) -> None:
    (home / "postgres-18" / "postmaster.pid").write_text(f"{os.getpid()}\n")
    (home / "valkey" / "valkey.pid").write_text(f"{os.getpid()}\n")
    assert not runs(home)
    assert query(ensure_servers(home).database_url, "SELECT 1") == [(1,)]


def test_ports_a_stranger_took_are_replaced(home: Path) -> None:
    layout = create_home(home)
    stored = load_credentials(layout)
    assert stored is not None
    with socket.socket() as one, socket.socket() as two:
        for stranger in (one, two):
            stranger.bind(("127.0.0.1", 0))
            stranger.listen()
        taken = {one.getsockname()[1], two.getsockname()[1]}
        store_credentials(layout, replace(stored, postgres_port=min(taken), valkey_port=max(taken)))
        servers = ensure_servers(home)
        assert taken.isdisjoint({state.port for state in inspect_servers(home)})
        assert query(servers.database_url, "SELECT 1") == [(1,)]
        assert ping(servers.broker_url)


def test_servers_of_a_deleted_folder_stop_too(copy: Path) -> None:
    ensure_servers(copy)
    shutil.rmtree(copy)
    release_servers(copy)
    wait_until(lambda: not processes_of(copy))


def test_a_folder_deleted_in_use_is_made_anew(copy: Path) -> None:
    first = ensure_servers(copy)
    shutil.rmtree(copy)
    second = ensure_servers(copy)
    assert second != first
    assert query(second.database_url, "SELECT 1") == [(1,)]


def test_a_path_too_long_for_a_socket_works(first_home: Path) -> None:
    with temporary_home() as base:
        base.chmod(0o711)
        home = base / ("long path with 'quotes' " * 5)
        shutil.copytree(first_home, home)
        try:
            assert query(ensure_servers(home).database_url, "SELECT 1") == [(1,)]
        finally:
            stop_servers(home, force=True)


def test_status_starts_and_creates_nothing(first_home: Path) -> None:
    missing = first_home / "missing"
    states = inspect_servers(missing)
    assert [(state.name, state.running, state.pid) for state in states] == [
        ("PostgreSQL", False, None),
        ("Valkey", False, None),
    ]
    assert states[0].version.startswith("18.")
    assert not stop_servers(missing)
    assert not missing.exists()


def test_a_server_that_cannot_start_says_why_and_where_to_read_more(copy: Path) -> None:
    (copy / "postgres-18" / "global" / "pg_control").unlink()
    with pytest.raises(ServerError, match=r"PostgreSQL did not start; .*postgresql\.log says") as e:
        ensure_servers(copy)
    assert "pg_control" in str(e.value)
    wait_until(lambda: not processes_of(copy))


def test_lost_passwords_are_named(copy: Path) -> None:
    (copy / "servers.json").unlink()
    with pytest.raises(ServerError, match=r"servers\.json with the passwords of .* is gone"):
        ensure_servers(copy)


def test_another_major_version_is_named(copy: Path) -> None:
    (copy / "postgres-18" / "PG_VERSION").write_text("17\n")
    with pytest.raises(ServerError, match="made by PostgreSQL 17, installed is 18"):
        ensure_servers(copy)


def test_a_home_that_is_a_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(ServerError, match="which is not a folder"):
        ensure_servers(file)
    with pytest.raises(ServerError, match=r"cannot make .*Not a directory.*set MATCHER_HOME"):
        ensure_servers(file / "below")


@pytest.mark.skipif(not AS_ROOT, reason="only root hands the servers to another account")
def test_a_parent_closed_to_the_servers_account_is_named(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(ServerError, match=r"is closed to account \w+, .*set MATCHER_HOME"):
        ensure_servers(closed / "home")


@pytest.mark.skipif(not AS_ROOT, reason="needs a second account")
def test_an_ordinary_user_runs_them_in_place() -> None:
    account = pwd.getpwnam("nobody")
    python = f"/usr/bin/python{sys.version_info.major}.{sys.version_info.minor}"
    packages = Path(psycopg.__file__).parents[1]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": f"{ROOT}:{packages}"}
    can_run = subprocess.run(
        [python, "-c", "import psycopg, psutil, matcher"],
        check=False, env=environment, user=account.pw_uid, group=account.pw_gid, cwd="/",
        stderr=subprocess.DEVNULL,
    ) if Path(python).exists() else None  # fmt: skip
    if can_run is None or can_run.returncode:
        pytest.skip(f"account nobody has no {python} that can read the installed packages")
    with temporary_home() as home:
        os.chown(home, account.pw_uid, account.pw_gid)
        with subprocess.Popen(
            [python, "-c", USE, home], env=environment, cwd="/", text=True,
            user=account.pw_uid, group=account.pw_gid, extra_groups=[],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        ) as process:  # fmt: skip
            servers = servers_of(process)
            assert query(servers.database_url, "SELECT 1") == [(1,)]
            assert {p.uids().real for p in processes_of(home)} == {account.pw_uid}
            assert not (home / "bin").exists()
            # Root may work there meanwhile, and leaves nothing the owner cannot use.
            assert ensure_servers(home) == servers
            release_servers(home)
            assert {path.stat().st_uid for path in home.rglob("*")} == {account.pw_uid}
            process.kill()
        wait_until(lambda: not processes_of(home))


def test_psql_comes_along(home: Path) -> None:
    psql = psql_path(home)
    assert psql is not None
    answer = subprocess.run(
        [psql, ensure_servers(home).database_url, "-Atc", "SELECT 6 * 7"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert answer.stdout == "42\n"
