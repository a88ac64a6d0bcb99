"""A real pgbouncer in front of the test's database."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

_CONFIG = """
[databases]
* = host=127.0.0.1 port={server_port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = plain
auth_file = {users}
pool_mode = {mode}
default_pool_size = 4
max_client_conn = 200
"""


@contextmanager
def run_pooler(url: str, folder: Path, mode: str) -> Iterator[str]:
    """Run pgbouncer in front of a server; yields the URL that leads through it."""
    program = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        pytest.skip("pgbouncer is not installed (Debian: apt-get install pgbouncer)")
    parts = urlsplit(url)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder.mkdir()
    users, config = folder / "users.txt", folder / "pgbouncer.ini"
    users.write_text(f'"{parts.username}" "{parts.password}"\n')
    config.write_text(
        _CONFIG.format(server_port=parts.port, port=port, users=users, mode=mode), encoding="utf-8"
    )
    pooled = urlunsplit(
        parts._replace(netloc=f"{parts.username}:{parts.password}@127.0.0.1:{port}")
    )
    log = folder / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [program, str(config)], stdout=output, stderr=output,
            user=_account(folder, users, config),
        )  # fmt: skip
        try:
            _wait_for(pooled, process, log)
            yield pooled
        finally:
            process.terminate()
            process.wait(timeout=20)


def _account(folder: Path, *files: Path) -> str | None:
    """pgbouncer refuses to run as root."""
    if os.geteuid() != 0:
        return None
    for path in files:
        path.chmod(0o644)
    for path in (folder, *folder.parents):
        if path == Path("/"):
            break
        path.chmod(path.stat().st_mode | 0o011)
    return "nobody"


def _wait_for(url: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(100):
        try:
            psycopg.connect(url, connect_timeout=2).close()
        except psycopg.OperationalError:
            assert process.poll() is None, log.read_text("utf-8", "replace")
            time.sleep(0.1)
        else:
            return
    raise AssertionError(log.read_text("utf-8", "replace"))
