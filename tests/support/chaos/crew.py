"""The processes of an installation, killed without a word and started again."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from random import Random
from time import sleep

import redis

from matcher.servers import inspect_servers
from matcher.settings import Settings
from tests.support.worker_process import end_worker, spawn_worker, wait_until, worker_environment

VICTIMS = ("worker", "worker", "PostgreSQL", "Valkey", "wipe", "api")
WORKER = (sys.executable, "-m", "tests.support.chaos.worker", "-A", "workers.app", "worker", "-B")
API = (sys.executable, "-m", "matcher.cli.main", "serve", "--no-keys")


class Crew:
    """Workers, an HTTP service, and the embedded servers of their data folder.

    Args:
        settings: of the installation.
        broker_url: to wipe it.
        log: what all of them say.
        workers: how many.
    """

    def __init__(self, settings: Settings, broker_url: str, log: Path, workers: int) -> None:
        self.log = log
        self.port = _find_port()
        self.kills: list[str] = []
        self._home = settings.home
        self._broker_url = broker_url
        self._environment = worker_environment(settings)
        self._workers = [self._start_worker(n) for n in range(workers)]
        self._api = self._start_api()

    def kill(self, victim: str, random: Random) -> None:
        """Kill one of `VICTIMS`, and see to it that it comes back."""
        if victim == "worker":
            number = random.randrange(len(self._workers))
            _end_at_once(self._workers[number])
            sleep(random.uniform(0, 1))
            self._workers[number] = self._start_worker(number)
        elif victim == "api":
            _end_at_once(self._api)
            self._api = self._start_api()
        elif victim == "wipe":
            with redis.Redis.from_url(self._broker_url) as broker:
                broker.flushall()
        else:
            self._kill_server(victim)
        self.kills.append(victim)

    def end(self) -> None:
        """Stop all of them."""
        for process in (*self._workers, self._api):
            end_worker(process)

    def _kill_server(self, name: str) -> None:
        """Kill a server; the workers start it again."""
        pid = self._find_pid(name)
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: self._is_back(name, pid), f"{name} is back", self.log)

    def _find_pid(self, name: str) -> int:
        [pid] = [each.pid for each in inspect_servers(self._home) if each.name == name]
        assert pid is not None, f"{name} does not run"
        return pid

    def _is_back(self, name: str, killed: int) -> bool:
        return any(
            each.name == name and each.pid not in (None, killed)
            for each in inspect_servers(self._home)
        )

    def _start_worker(self, number: int) -> subprocess.Popen[bytes]:
        own = ("-n", f"chaos{number}@%h", "--schedule", f"{self.log}.schedule-{number}")
        return spawn_worker(self._environment, self.log, *own, command=WORKER)

    def _start_api(self) -> subprocess.Popen[bytes]:
        return spawn_worker(self._environment, self.log, "--port", str(self.port), command=API)


def _end_at_once(process: subprocess.Popen[bytes]) -> None:
    assert process.poll() is None, f"{process.args!r} ended by itself"
    process.kill()
    process.wait()


def _find_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
