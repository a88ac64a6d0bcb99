"""Find, start and stop an embedded server; PostgreSQL and Valkey share this code."""

import signal
import socket
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import psutil

from matcher.errors import ServerError
from matcher.locks import FileLock, try_lock
from matcher.servers.home import Account, Home
from matcher.servers.process import (
    command_line,
    find_process,
    in_a_container,
    live_processes,
    log_tail,
    rotate_log,
    send,
    spawn,
    wait_until_gone,
)

_START_TIMEOUT_S = 600.0  # PostgreSQL may have to replay gigabytes after a crash
_CLAIM_TIMEOUT_S = 15.0
_KILL_TIMEOUT_S = 10.0


class Server(Protocol):
    """One embedded server: how to recognise, probe and stop it, whichever process started it."""

    @property
    def name(self) -> str:
        """Its name in messages; in lower case, the name of its lock and log."""

    @property
    def home(self) -> Home:
        """The data folder it belongs to."""

    @property
    def folder(self) -> Path:
        """Its own part of the data folder."""

    @property
    def stop_signals(self) -> Sequence[tuple[signal.Signals, float]]:
        """Signals to send, each with the seconds to wait before the next."""

    def owns(self, arguments: list[str]) -> bool:
        """Whether a process with this command line is one of the server's."""

    def leads(self, arguments: list[str]) -> bool:
        """Whether such a process is the main one, not one of its children."""

    def find_pid(self) -> int | None:
        """Return the id in the server's own file, which may be out of date."""

    def is_ready(self, pid: int, port: int, password: str) -> bool:
        """Whether the server with this id answers."""


class Launch(Protocol):
    """How to start a server."""

    @property
    def server(self) -> Server:
        """The server to start."""

    @property
    def command(self) -> list[str]:
        """The command line that runs it in the foreground."""

    @property
    def account(self) -> Account | None:
        """The account that runs it; None for this process's own."""

    @property
    def password(self) -> str:
        """The password for `Server.is_ready`."""

    def configure(self, port: int) -> None:
        """Write the configuration, and delete the files that a dead server left."""


def find_running(server: Server) -> int | None:
    """Return the id of the live main process, ready or not; cheap, it checks one process."""
    pid = server.find_pid()
    process = find_process(pid) if pid else None
    return pid if process and server.leads(command_line(process)) else None


def start(launch: Launch, port: int, remember: Callable[[int], None]) -> int:
    """Start a server whose folder is prepared, and wait until it answers.

    If another process started it and was killed during its recovery, the server is not restarted.

    Args:
        launch: what to start, and how.
        port: the port it had before, or 0. If another program uses it now, a new one is chosen.
        remember: called with the port before it is used, so that it is known if we are killed.

    Returns:
        The port it listens on.

    Raises:
        ServerError: it does not start; the message ends with the last lines of its log.
    """
    server = launch.server
    running = find_running(server)
    if running is not None and _wait_until_ready(launch, running, port):
        return port
    with _claim(server) as claim:
        for _ in range(3):
            port = port if port and _is_free(port) else _free_port()
            launch.configure(port)
            remember(port)
            failure = _try_start(launch, port, claim)
            if failure is None:
                return port
            if _is_free(port):  # otherwise another program took it between our check and the start
                break
    raise ServerError(failure)


def stop(server: Server) -> bool:
    """Stop every process of the server; return whether there was one.

    Raises:
        ServerError: a process survives, or may not be signalled.
    """
    stopped = False
    for number, timeout_s in (*server.stop_signals, (signal.SIGKILL, _KILL_TIMEOUT_S)):
        found = _processes(server)
        if not found:
            return stopped
        stopped = True
        leaders = [process for process, arguments in found if server.leads(arguments)]
        everyone = [process for process, _ in found]
        # Without their main process, children cannot finish anything; the next start recovers.
        forced = number == signal.SIGKILL or not leaders
        for process in everyone if forced else leaders:
            send(process, signal.SIGKILL if forced else number)
        wait_until_gone(everyone, timeout_s)
    survivors = ", ".join(str(process.pid) for process, _ in _processes(server))
    if survivors:
        raise ServerError(f"{server.name} cannot be stopped: process {survivors} does not end")
    return stopped


def _processes(server: Server) -> list[tuple[psutil.Process, list[str]]]:
    return [
        (process, arguments)
        for process, arguments in live_processes()
        if server.owns(arguments) and not in_a_container(process)
    ]


def _try_start(launch: Launch, port: int, claim: FileLock) -> str | None:
    name, log = launch.server.name, launch.server.home.log(launch.server.name.lower())
    log_start = rotate_log(log)
    pid = spawn(launch.command, log, account=launch.account, inherit=claim)
    if _wait_until_ready(launch, pid, port):
        return None
    return f"{name} did not start; {log} says:\n{log_tail(log, log_start)}"


def _wait_until_ready(launch: Launch, pid: int, port: int) -> bool:
    """Return whether the process answers; False if it ended before."""
    server, deadline = launch.server, time.monotonic() + _START_TIMEOUT_S
    while time.monotonic() < deadline:
        if server.is_ready(pid, port, launch.password):
            return True
        if find_process(pid) is None:
            return False
        time.sleep(0.01)
    raise ServerError(
        f"{server.name} (process {pid}) does not answer after {_START_TIMEOUT_S:.0f} s; it may "
        f"still be recovering: see {server.home.log(server.name.lower())}, then try again"
    )


def _claim(server: Server) -> FileLock:
    """Take the lock that is free only when no process of the server is alive.

    Every process of the server inherits the lock. So it is also held by processes that we cannot
    see, in another container that shares the data folder.
    """
    stop(server)
    deadline = time.monotonic() + _CLAIM_TIMEOUT_S
    while time.monotonic() < deadline:
        claim = try_lock(server.home.lock(server.name.lower()))
        if claim is not None:
            return claim
        time.sleep(0.02)
    raise ServerError(
        f"{server.folder} is in use by a {server.name} that runs where we cannot see it, such as "
        "in another container: stop that one, or set MATCHER_HOME to another folder"
    )


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
