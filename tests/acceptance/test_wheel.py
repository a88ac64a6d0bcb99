"""The built wheel, installed away from the checkout: everything it needs travels in it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from matcher.db.migrate import head_revision
from matcher.servers import stop_servers

CHECKOUT = Path(__file__).parents[2]
TRAVELLERS = (
    "alembic/*.py alembic/versions/*.py matcher/**/*.py workers/**/*.py matcher/db/sql/**/*.*"
    " matcher/encoders/specs/*.toml matcher/encoders/weights/*.safetensors"
    " matcher/demo/*.j2 matcher/py.typed"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    pytest.importorskip("hatchling", reason="hatchling builds the wheel: pip install hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    run_pip("wheel", "--no-build-isolation", "--wheel-dir", str(folder), str(CHECKOUT))
    (built,) = folder.glob("matcher-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's contents, as on a machine that has no checkout."""
    target = tmp_path_factory.mktemp("installed")
    run_pip("install", "--target", str(target), str(wheel))
    return target


@pytest.fixture
def away(installed: Path, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a shell that knows the installed wheel and a data folder of its own."""
    home = Path(tempfile.mkdtemp(prefix="matcher-wheel-"))
    home.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MATCHER_")}
    try:
        yield kept | {"PYTHONPATH": str(installed), "MATCHER_HOME": str(home), "PWD": str(tmp_path)}
    finally:
        stop_servers(home, force=True)
        shutil.rmtree(home, ignore_errors=True)


def test_wheel_holds_every_file_the_program_reads(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    wanted = {
        path.relative_to(CHECKOUT).as_posix()
        for pattern in TRAVELLERS.split()
        for path in CHECKOUT.glob(pattern)
    }
    moved = {
        name.replace("alembic/", "matcher/_alembic/", 1) if name.startswith("alembic/") else name
        for name in wanted
    }
    assert len(moved) > 100
    assert moved <= packed, sorted(moved - packed)


def test_wheel_brings_no_tests_and_no_leftovers(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    roots = {name.split("/", 1)[0] for name in names}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"matcher", "workers"}
    assert [name for name in names if "__pycache__" in name] == []


def test_installed_packages_are_those_of_the_wheel(
    installed: Path, away: dict[str, str], tmp_path: Path
) -> None:
    code = (
        "import json, matcher, workers\n"
        "from matcher.db.migrate import migrations_folder\n"
        "from matcher.encoders import list_specs, load_spec\n"
        "places = [matcher.__file__, workers.__file__, str(migrations_folder())]\n"
        "print(json.dumps([places, {name: load_spec(name).fingerprint for name in list_specs()}]))"
    )
    places, fingerprints = json.loads(run_away([sys.executable, "-c", code], away, tmp_path))
    assert [place for place in places if not place.startswith(str(installed))] == []
    assert "compact" in fingerprints


def test_installed_command_starts_migrates_reports_and_stops(
    installed: Path, away: dict[str, str], tmp_path: Path
) -> None:
    matcher = str(installed / "bin" / "matcher")
    assert "Which SKU" in run_away([matcher, "--help"], away, tmp_path)
    urls = json.loads(run_away([matcher, "up", "--json"], away, tmp_path))
    assert urls["database_url"].startswith("postgresql://")
    status: dict[str, Any] = json.loads(run_away([matcher, "status", "--json"], away, tmp_path))
    assert status["revision"] == head_revision()
    assert all(server["running"] for server in status["servers"])
    assert "Stopped" in run_away([matcher, "down"], away, tmp_path)


def test_installed_workers_know_their_tasks(away: dict[str, str], tmp_path: Path) -> None:
    code = (
        "from workers.app import app\n"
        "app.loader.import_default_modules()\n"
        "print([name for name in sorted(app.tasks) if name.startswith('matcher.')])"
    )
    said = run_away([sys.executable, "-c", code], away, tmp_path)
    for name in ("matcher.embed_pending", "matcher.ingest_feed", "matcher.match_photo"):
        assert name in said


def run_pip(*arguments: str) -> None:
    pytest.importorskip("pip", reason="pip installs the wheel")
    quiet = ("--quiet", "--no-deps", "--no-index", "--disable-pip-version-check")
    command = [sys.executable, "-m", "pip", arguments[0], *quiet, *arguments[1:]]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    assert done.returncode == 0, done.stderr


def run_away(command: list[str], environment: dict[str, str], folder: Path) -> str:
    done = subprocess.run(
        command,
        env=environment,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
