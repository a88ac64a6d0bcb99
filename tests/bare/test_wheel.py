"""The built wheel away from its checkout: everything it needs travels in it."""

import zipfile
from pathlib import Path

import pytest

from matcher.db.migrate import head_revision
from tests.support.bare import CHECKOUT, Bare

pytestmark = pytest.mark.bare
TRAVELLERS = (
    "alembic/*.py alembic/versions/*.py matcher/**/*.py workers/**/*.py matcher/db/sql/**/*.*"
    " matcher/encoders/specs/*.toml matcher/encoders/weights/*.safetensors"
    " matcher/demo/*.j2 matcher/py.typed"
)


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


def test_installed_packages_are_those_of_the_wheel(bare: Bare, bare_home: Path) -> None:
    code = (
        "import json, matcher, workers\n"
        "from matcher.db.migrate import migrations_folder\n"
        "from matcher.encoders import list_specs, load_spec\n"
        "places = [matcher.__file__, workers.__file__, str(migrations_folder())]\n"
        "print(json.dumps([places, {name: load_spec(name).fingerprint for name in list_specs()}]))"
    )
    places, fingerprints = bare.run(bare_home, bare.python, "-c", code).json
    assert [place for place in places if not place.startswith(str(bare.site))] == []
    assert "compact" in fingerprints


def test_installed_workers_know_their_tasks(bare: Bare, bare_home: Path) -> None:
    code = (
        "import json\n"
        "from workers.app import app\n"
        "app.loader.import_default_modules()\n"
        "print(json.dumps([name for name in app.tasks if name.startswith('matcher.')]))"
    )
    tasks = bare.run(bare_home, bare.python, "-c", code).json
    assert {"matcher.embed_pending", "matcher.ingest_feed", "matcher.match_photo"} <= set(tasks)


def test_installed_command_starts_migrates_reports_and_stops(bare: Bare, bare_home: Path) -> None:
    assert "Which SKU" in bare.run(bare_home, bare.script, "--help").stdout
    urls = bare.run(bare_home, bare.script, "up", "--json").json
    assert urls["database_url"].startswith("postgresql://")
    status = bare.run(bare_home, bare.script, "status", "--json").json
    assert status["revision"] == head_revision()
    assert all(server["running"] for server in status["servers"])
    assert "Stopped" in bare.run(bare_home, bare.script, "down").stdout
