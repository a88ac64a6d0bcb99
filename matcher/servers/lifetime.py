"""Count the processes that use the embedded servers; start with the first, stop with the last."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from matcher.errors import ServerError
from matcher.locks import FileLock, holders, is_locked, lock, try_lock
from matcher.servers.both import is_complete, start_missing, stop_all
from matcher.servers.home import (
    Credentials,
    Home,
    create_home,
    load_credentials,
    resolve_home,
)
from matcher.servers.postgres import APP_LOGIN, DATABASE, OWNER, PostgresServer
from matcher.servers.process import command_line, find_process, rotate_log, spawn_python
from matcher.servers.programs import find_programs
from matcher.servers.server import Server, find_running
from matcher.servers.valkey import ValkeyServer

_REAPER = "matcher.servers.reaper"
_NO_ROOM = "No space left on device"  # as the system, initdb and PostgreSQL's log say it


@dataclass(frozen=True, slots=True)
class Servers:
    """How to reach the servers.

    Attributes:
        owner_url: PostgreSQL as the role that owns the database; for migrations.
        database_url: PostgreSQL as the application's login, which owns nothing.
        broker_url: Valkey, as a URL for Redis clients.
    """

    owner_url: str
    database_url: str
    broker_url: str


@dataclass(frozen=True, slots=True)
class ServerState:
    """State of one server; `kept` means that it keeps running without users."""

    name: str
    version: str
    running: bool
    pid: int | None
    port: int | None
    folder: Path
    kept: bool


_uses: dict[Path, FileLock] = {}
_guard = threading.RLock()


def _forget_other_threads() -> None:
    global _guard  # at the fork, a thread that the child does not have may have held the lock
    _guard = threading.RLock()


os.register_at_fork(after_in_child=_forget_other_threads)


def ensure_servers(home: Path) -> Servers:
    """Start the servers that do not run, and count this process as a user.

    A process counts once, whatever its threads and calls; another call restarts servers that died.
    The process is a user until `release_servers` or its end; forked children are users with it.

    Raises:
        ServerError: they cannot be started here; the message says why and what to do.
    """
    with _guard, _explained(home):
        layout = create_home(home)
        known = layout.root in _uses
        _enter(layout)
        try:
            return _ensure_running(layout)
        except BaseException:
            if not known:
                release_servers(home)
            raise


def release_servers(home: Path) -> None:
    """No longer count this process as a user."""
    with _guard:
        use = _uses.pop(resolve_home(home).root, None)
        if use is not None:
            use.close()


def keep_servers(home: Path) -> Servers:
    """Do as `ensure_servers`, and keep the servers running without users until they are stopped.

    Raises:
        ServerError: as `ensure_servers`.
    """
    servers = ensure_servers(home)
    with _explained(home):
        resolve_home(home).keep.touch()
    return servers


def stop_servers(home: Path, *, force: bool = False) -> bool:
    """Stop the servers; this process is no longer counted as a user.

    Args:
        home: the data folder.
        force: stop them even if other processes use them.

    Returns:
        Whether any ran.

    Raises:
        ServerError: without `force`, other processes use them; the last of these will stop them.
    """
    layout = resolve_home(home)
    release_servers(home)
    if not layout.run.exists():
        return False
    with _guard, _explained(home):
        layout.keep.unlink(missing_ok=True)
        users = _try_alone(layout)
        if users is None and not force:
            _ensure_reaper(layout)
            raise ServerError(_in_use(layout))
        try:
            with lock(layout.lock("start")):
                return stop_all(layout)
        finally:
            if users is not None:
                users.close()


def inspect_servers(home: Path) -> list[ServerState]:
    """Return the state of the servers. Starts and changes nothing.

    Raises:
        ServerError: this account may not read the data folder.
    """
    layout = resolve_home(home)
    with _explained(home):
        stored = load_credentials(layout) or Credentials()
        kept = layout.keep.exists()
        postgres, valkey = PostgresServer(layout), ValkeyServer(layout)
        postgres_version = stored.postgres_version or find_programs().postgres_version
        valkey_version = stored.valkey_version or find_programs().valkey_version
        return [
            _state(postgres, _release(postgres_version, 2), stored.postgres_port, kept),
            _state(valkey, _release(valkey_version, 3), stored.valkey_port, kept),
        ]


def _state(server: Server, version: str, port: int, kept: bool) -> ServerState:
    pid = find_running(server)
    return ServerState(
        server.name, version, pid is not None, pid, port or None, server.folder, kept
    )


def _enter(home: Home) -> None:
    use = _uses.get(home.root)
    if use is not None and use.is_current():
        return
    if use is not None:
        use.close()
    # Waits while the reaper stops the servers.
    _uses[home.root] = lock(home.lock("users"), shared=True)


def _ensure_running(home: Home) -> Servers:
    # Start the reaper first: it stops the servers if this process is killed while starting them.
    _ensure_reaper(home)
    stored = load_credentials(home)
    if stored is None or not is_complete(home, stored):
        with lock(home.lock("start")):
            stored = start_missing(home)
    return _addresses(stored)


def _ensure_reaper(home: Home) -> None:
    if not home.keep.exists() and not is_locked(home.lock("reaper")):
        log = home.log("reaper")
        rotate_log(log)
        spawn_python(_REAPER, str(home.root), log=log)


def _addresses(stored: Credentials) -> Servers:
    place = f"127.0.0.1:{stored.postgres_port}/{DATABASE}"
    return Servers(
        owner_url=f"postgresql://{OWNER}:{stored.owner_password}@{place}",
        database_url=f"postgresql://{APP_LOGIN}:{stored.app_password}@{place}",
        broker_url=f"redis://:{stored.valkey_password}@127.0.0.1:{stored.valkey_port}/0",
    )


def _try_alone(home: Home) -> FileLock | None:
    users = home.lock("users")
    while (alone := try_lock(users)) is None and is_locked(users):
        time.sleep(0.02)  # the reaper is stopping them
    return alone


def _in_use(home: Home) -> str:
    pids = [pid for pid in holders(home.lock("users")) if pid != os.getpid()]
    names = ", ".join(_describe(pid) for pid in pids) or "another process"
    return (
        f"the servers in {home.root} are in use by {names}: they stop when the last of these ends"
    )


def _describe(pid: int) -> str:
    process = find_process(pid)
    arguments = command_line(process) if process else []
    words = [Path(word).name for word in arguments if not word.startswith("-")][:3]
    return f"process {pid} ({' '.join(words)})" if words else f"process {pid}"


def _release(version: str, parts: int) -> str:
    return ".".join(version.split(".")[:parts])


@contextmanager
def _explained(home: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise ServerError(
            f"no permission for {error.filename or home}: the servers in {home} belong to another "
            "account; work as that one, or set MATCHER_HOME to a folder of your own"
        ) from error
    except (OSError, subprocess.SubprocessError, ServerError) as error:
        if _NO_ROOM in str(error):
            place = "/dev/shm" if "shared memory" in str(error) else f"the disk of {home}"  # noqa: S108
            raise ServerError(f"{place} is full: free space there, then try again") from error
        if isinstance(error, ServerError):
            raise
        raise ServerError(f"cannot run the servers in {home}: {error}") from error
