"""The embedded Valkey: its data folder and configuration."""

import signal
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matcher.servers.home import Account, Home, give_to_account, write_private
from matcher.servers.programs import Programs


@dataclass(frozen=True, slots=True)
class ValkeyServer:
    """The Valkey of one data folder."""

    home: Home

    name = "Valkey"
    stop_signals: Sequence[tuple[signal.Signals, float]] = ((signal.SIGTERM, 30.0),)

    @property
    def folder(self) -> Path:
        """Its append-only file, configuration and process id."""
        return self.home.root / "valkey"

    @property
    def configuration(self) -> Path:
        """The file it is started with; it holds the password."""
        return self.folder / "valkey.conf"

    def owns(self, arguments: list[str]) -> bool:
        """Whether a process with this command line is one of the server's."""
        return len(arguments) > 1 and (Path(arguments[0]).name, arguments[1]) == (
            "valkey-server",
            str(self.configuration),
        )

    def leads(self, arguments: list[str]) -> bool:
        """Whether it is the main process; short-lived children look alike and end with it."""
        return self.owns(arguments)

    def find_pid(self) -> int | None:
        """Return the process id that the server wrote at its start."""
        try:
            return int((self.folder / "valkey.pid").read_text())
        except (FileNotFoundError, ValueError):
            return None

    def is_ready(self, pid: int, port: int, password: str) -> bool:
        """Whether the server answers and has read its data."""
        if self.find_pid() != pid:
            return False
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5.0) as connection:
                connection.sendall(f"AUTH {password}\r\nPING\r\nQUIT\r\n".encode())
                reply = b""
                while part := connection.recv(4096):
                    reply += part
        except OSError:
            return False
        return reply.startswith(b"+OK\r\n+PONG\r\n")


@dataclass(frozen=True, slots=True)
class ValkeyLaunch:
    """How to start the Valkey of one data folder."""

    server: ValkeyServer
    programs: Programs
    account: Account | None
    password: str

    @property
    def command(self) -> list[str]:
        """The command line that runs it in the foreground."""
        return [str(self.programs.valkey_server), str(self.server.configuration)]

    def prepare(self) -> None:
        """Create the data folder when there is none."""
        self.server.folder.mkdir(mode=0o700, exist_ok=True)
        give_to_account(self.server.folder, self.account)

    def configure(self, port: int) -> None:
        """Write the configuration, and delete the files that a dead server left."""
        folder = self.server.folder
        (folder / "valkey.pid").unlink(missing_ok=True)
        settings = {
            "bind": "127.0.0.1",
            "port": str(port),
            "protected-mode": "yes",
            "requirepass": _quote(self.password),
            "dir": _quote(str(folder)),
            "pidfile": _quote(str(folder / "valkey.pid")),
            "daemonize": "no",
            "set-proc-title": "no",  # `owns` recognises it by the path in its command line
            "appendonly": "yes",
            "appendfsync": "everysec",
            "save": '""',
            "maxmemory-policy": "noeviction",
        }
        lines = [f"{name} {value}" for name, value in settings.items()]
        title = "# Written by matcher at each start.\n"
        write_private(self.server.configuration, title + "\n".join(lines) + "\n", self.account)


def _quote(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
