"""The data folder: its paths, stored passwords and ports, and the account that owns it."""

import json
import os
import pwd
import secrets
import subprocess
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from matcher.errors import ServerError
from matcher.locks import give_to_folder_owner

_ACCOUNTS = ("matcher", "postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Home:
    """Paths inside `MATCHER_HOME`; `root` is absolute and free of symbolic links."""

    root: Path

    @property
    def binaries(self) -> Path:
        """Copies of the programs, for an account that may not enter their own folder."""
        return self.root / "bin"

    @property
    def run(self) -> Path:
        """Locks and the `keep` mark."""
        return self.root / "run"

    @property
    def keep(self) -> Path:
        """While this file exists, the servers keep running without users."""
        return self.run / "keep"

    @property
    def credentials(self) -> Path:
        """Passwords and ports, readable by the owner only."""
        return self.root / "servers.json"

    def lock(self, name: str) -> Path:
        """Return the lock file of that name."""
        return self.run / f"{name}.lock"

    def log(self, name: str) -> Path:
        """Return the log file of that name."""
        return self.root / "log" / f"{name}.log"


@dataclass(frozen=True, slots=True)
class Account:
    """The system account that runs the servers."""

    name: str
    uid: int
    gid: int


def _password() -> str:
    return secrets.token_urlsafe(24)


@dataclass(frozen=True, slots=True)
class Credentials:
    """Passwords and ports of the servers, and the versions of the wheels last started.

    Attributes:
        roles: which `ROLES` of `matcher.servers.postgres` the database was set up with.
    """

    superuser_password: str = field(default_factory=_password)
    owner_password: str = field(default_factory=_password)
    app_password: str = field(default_factory=_password)
    valkey_password: str = field(default_factory=_password)
    postgres_port: int = 0
    valkey_port: int = 0
    postgres_version: str = ""
    valkey_version: str = ""
    roles: int = 0


def resolve_home(path: Path) -> Home:
    """Return the layout below `path`, which need not exist."""
    return Home(path.expanduser().resolve())


def create_home(path: Path) -> Home:
    """Create the data folder and its missing parts.

    Raises:
        ServerError: it cannot be created, or belongs to another account.
    """
    home = resolve_home(path)
    if home.root.exists() and not home.root.is_dir():
        raise ServerError(f"MATCHER_HOME is {home.root}, which is not a folder: choose another")
    for folder in (home.root, home.run, home.log("any").parent):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ServerError(
                f"cannot make {folder} ({error.strerror}): set MATCHER_HOME to another folder"
            ) from error
    owner = home.root.stat().st_uid
    if os.geteuid() == 0:
        for folder in (home.run, home.log("any").parent):
            os.chown(folder, owner, -1)
    elif owner != os.geteuid():
        raise ServerError(
            f"{home.root} belongs to account {_account_name(owner)}: work as that account, "
            "or set MATCHER_HOME to a folder of your own"
        )
    return home


def load_credentials(home: Home) -> Credentials | None:
    """Return the stored passwords and ports, or None before the first start.

    Raises:
        ServerError: the file is damaged.
    """
    try:
        # Earlier programs did not note the roles.
        stored = {"roles": 0} | json.loads(home.credentials.read_text())
        return Credentials(**{each.name: stored[each.name] for each in fields(Credentials)})
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        raise ServerError(
            f"{home.credentials} is damaged ({error!r}): restore it from a backup"
        ) from error


def store_credentials(home: Home, credentials: Credentials) -> None:
    """Replace the stored passwords and ports atomically."""
    write_private(home.credentials, json.dumps(asdict(credentials), indent=2) + "\n")


def write_private(path: Path, text: str, account: Account | None = None) -> None:
    """Write, atomically, a file that only `account` (default: the folder's owner) may read."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w") as file:
            if account is None:
                give_to_folder_owner(descriptor, path.parent)
            else:
                os.fchown(descriptor, account.uid, account.gid)
            file.write(text)
            file.flush()
            os.fsync(descriptor)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def choose_account(home: Home) -> Account | None:
    """Return the account to run the servers as; None for this process's own.

    PostgreSQL refuses to run as root. If the data folder belongs to an ordinary account, root uses
    that account, so that its owner can still use the folder afterwards.

    Raises:
        ServerError: no unprivileged account exists.
    """
    if os.geteuid() != 0:
        return None
    owner = home.root.stat().st_uid
    for entry in pwd.getpwall():
        if owner and entry.pw_uid == owner:
            return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)
    accounts = {entry.pw_name: entry for entry in pwd.getpwall()}
    for name in _ACCOUNTS:
        if name in accounts:
            return Account(name, accounts[name].pw_uid, accounts[name].pw_gid)
    raise ServerError(
        "PostgreSQL does not run as root and there is no account matcher, postgres or nobody: "
        "work as an ordinary user, or set MATCHER_DATABASE_URL and MATCHER_BROKER_URL"
    )


def open_to_account(home: Home, account: Account) -> None:
    """Let `account` enter the data folder, to reach the servers' folders in it.

    Raises:
        ServerError: it may not enter a parent folder, whose permissions we do not change.
    """
    if home.root.stat().st_uid != account.uid:
        home.root.chmod(home.root.stat().st_mode | 0o001)
    if _may_enter(home.root, account):
        return
    for folder in (*reversed(home.root.parents), home.root):
        if not _may_enter(folder, account):
            raise ServerError(
                f"{folder} is closed to account {account.name}, which runs the servers for root: "
                "set MATCHER_HOME to a folder elsewhere, such as /var/lib/matcher"
            )


def give_to_account(folder: Path, account: Account | None) -> None:
    """Make `account` the owner of a server's folder and close it to everyone else."""
    folder.chmod(0o700)
    if account is None or folder.stat().st_uid == account.uid:
        return
    os.chown(folder, account.uid, account.gid)
    for below in folder.rglob("*"):
        os.chown(below, account.uid, account.gid, follow_symlinks=False)


def _may_enter(folder: Path, account: Account) -> bool:
    check = subprocess.run(
        ["/bin/sh", "-c", 'test -x "$1"', "sh", folder],
        check=False, cwd="/", user=account.uid, group=account.gid, extra_groups=[],
    )  # fmt: skip
    return check.returncode == 0


def _account_name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
