"""The backup job: a dump and a copy of the store that together lack nothing."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.servers.programs import find_programs
from matcher.settings import Settings
from tests.support.databases import Database, copied_database
from tests.support.picture_feeds import write_catalog

SCRIPT = Path(__file__).parents[2] / "docker" / "backup.sh"
VARIABLES = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD",
             "dbname": "PGDATABASE"}  # fmt: skip


@pytest.fixture
def elsewhere(servers: Servers, home: Path, template: str) -> Iterator[Database]:
    with copied_database(servers, home, "template1") as empty:
        yield empty


def back_up(database: Database, store: Path, target: Path) -> None:
    told = conninfo_to_dict(database.owner_url)
    environment = {name: str(told[key]) for key, name in VARIABLES.items() if key in told}
    own = {"BACKUP_STORE": str(store), "BACKUP_TO": str(target), "BACKUP_DAYS": "14"}
    path = f"{find_programs().postgres_bin}:{os.environ['PATH']}"
    subprocess.run(
        ["bash", SCRIPT], env={**os.environ, **environment, **own, "PATH": path}, check=True
    )


def test_what_the_job_copied_lacks_nothing_when_it_is_restored(
    matcher: Matcher, database: Database, elsewhere: Database, settings: Settings, tmp_path: Path
) -> None:
    matcher.ingest(write_catalog(tmp_path, 3))
    matcher.installation.ensure_encoder()
    store, backups = Path(str(settings.store_url)), tmp_path / "backups"
    backups.mkdir()
    old = backups / "matcher-old.dump"
    old.touch()
    os.utime(old, (0, 0))
    for _ in range(2):  # the second time all contents are there already
        back_up(database, store, backups)
    assert not old.exists()
    dump = max(backups.glob("matcher-*.dump"))
    restore = find_programs().postgres_bin / "pg_restore"
    subprocess.run(
        [restore, "--exit-on-error", f"--dbname={elsewhere.owner_url}", dump], check=True
    )
    again = Settings(
        home=tmp_path, database_url=elsewhere.app_url, store_url=str(backups / "images")
    )
    with Matcher(again) as restored:
        assert restored.check() == []
        assert restored.status().catalogs == matcher.status().catalogs
    assert not list(backups.rglob("*.part"))
