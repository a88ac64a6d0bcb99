"""Start and observe processes that outlive the one that starts them."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import psutil

from matcher.errors import ServerError
from matcher.locks import FileLock, give_to_folder_owner
from matcher.servers.home import Account

_MAX_LOG_BYTES = 10 * 1024 * 1024


def spawn(
    command: Sequence[str],
    log: Path,
    *,
    account: Account | None = None,
    environment: Mapping[str, str] | None = None,
    inherit: FileLock | None = None,
) -> int:
    """Start a process that outlives this one and has no terminal; return its id.

    Its output is appended to `log`. It inherits no open file but that of the lock `inherit`.
    """
    # The shell ends at once, so the process is not our child and we need not wait for it.
    script = '"$@" 1>&2 & echo $!'
    with log.open("ab") as output:
        give_to_folder_owner(output.fileno(), log.parent)
        shell = subprocess.run(
            ["/bin/sh", "-c", script, "sh", *command],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=output,
            pass_fds=() if inherit is None else (inherit.descriptor,),
            start_new_session=True,
            env=plain_environment() if environment is None else environment,
            **as_account(account),
        )
    return int(shell.stdout)


def spawn_python(module: str, *arguments: str, log: Path) -> int:
    """Start `python -m module` with `spawn`; it can import the same packages as this process."""
    root = str(Path(__file__).parents[2])
    path = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": path}
    return spawn([sys.executable, "-m", module, *arguments], log, environment=environment)


def plain_environment() -> dict[str, str]:
    """Return an environment without variables (PG..., LC_...) that change a server's behaviour."""
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC", **kept}


def as_account(account: Account | None) -> dict[str, Any]:
    """Return `subprocess` arguments that run a program as `account`, with private files."""
    where: dict[str, Any] = {"cwd": "/", "umask": 0o077}
    if account is None:
        return where
    return {**where, "user": account.uid, "group": account.gid, "extra_groups": []}


def find_process(pid: int) -> psutil.Process | None:
    """Return the live process of that id."""
    # A zombie has ended and holds no files; it only waits for its parent.
    try:
        process = psutil.Process(pid)
        return None if process.status() == psutil.STATUS_ZOMBIE else process
    except (psutil.NoSuchProcess, ValueError):
        return None


def live_processes() -> Iterator[tuple[psutil.Process, list[str]]]:
    """Yield every live process that has a command line, with it."""
    for process in psutil.process_iter():
        arguments = command_line(process)
        if arguments and find_process(process.pid):
            yield process, arguments


def in_a_container(process: psutil.Process) -> bool:
    """Whether it runs in a child process namespace, where the same path is another folder."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text(errors="replace")
    except OSError:
        return False
    ids = [line.split()[1:] for line in status.splitlines() if line.startswith("NSpid:")]
    return bool(ids) and len(ids[0]) > 1


def command_line(process: psutil.Process) -> list[str]:
    """Return a process's arguments; an empty list if it has ended or may not be read."""
    try:
        return list(process.cmdline())
    except psutil.Error:
        return []


def send(process: psutil.Process, number: signal.Signals) -> None:
    """Signal a process that may have ended already.

    Raises:
        ServerError: it belongs to another account.
    """
    try:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(number)
    except psutil.AccessDenied as error:
        raise ServerError(
            f"process {process.pid} belongs to another account: stop it as that account"
        ) from error


def wait_until_gone(processes: Sequence[psutil.Process], timeout_s: float) -> None:
    """Return when all have ended, or after `timeout_s`."""
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        # is_running is False for a later process with the same id
        if not any(each.is_running() and find_process(each.pid) for each in processes):
            return
        time.sleep(0.01)


def rotate_log(log: Path) -> int:
    """Rename a log that has grown large; return the size of the current one."""
    size = log.stat().st_size if log.exists() else 0
    if size > _MAX_LOG_BYTES:
        log.replace(log.with_suffix(".log.old"))
        return 0
    return size


def log_tail(log: Path, start: int = 0, lines: int = 6) -> str:
    """Return the last lines of a log that were written after byte `start`."""
    with log.open("rb") as file:
        file.seek(start)
        written = file.read().decode(errors="replace").strip().splitlines()
    return "\n".join(f"  {line}" for line in written[-lines:])
