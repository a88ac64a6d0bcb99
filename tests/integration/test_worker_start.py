"""A worker's start and health: before the migration, its lines as JSON, its encoder asked."""

import json
import subprocess
import sys
from pathlib import Path

from matcher.db.engine import create_owner_engine, migrate
from matcher.db.migrate import downgrade
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.databases import Database
from tests.support.worker_process import (
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

INSPECT = (sys.executable, "-m", "celery", "-A", "workers.app", "inspect", "encoder", "--json")
QUIET = (sys.executable, "-m", "celery", "--quiet", "-A", "workers.app", "worker")


def ask_health(environment: dict[str, str]) -> list[dict[str, object]]:
    done = subprocess.run(
        [*INSPECT, "--timeout", "20"], env=environment, capture_output=True, text=True, check=False
    )
    try:
        return list(json.loads(done.stdout).values())
    except ValueError:
        return []


def test_worker_waits_for_its_migration_writes_json_and_tells_its_health(
    settings: Settings, database: Database, tmp_path: Path
) -> None:
    owner = create_owner_engine(lambda: database.owner_url)
    downgrade(owner, "-1")
    own = settings.model_copy(update={"broker_url": own_broker(str(settings.broker_url), 9)})
    environment, log = worker_environment(own) | {"PYTHONWARNINGS": "ignore"}, tmp_path / "log"
    with running_worker(environment, log, "--loglevel", "INFO", command=QUIET) as worker:
        wait_until(lambda: log.exists() and "run `matcher migrate`" in log.read_text(), "wait", log)
        assert worker.poll() is None
        migrate(owner)
        owner.dispose()
        wait_until(lambda: " ready" in log.read_text(), "start", log)
        with Matcher(own) as matcher:
            row = matcher.installation.ensure_encoder()
        assert ask_health(environment) == [{"works": True, "encoder": row.full_name}]
        # Not what Celery says outside of its loggers: to root, and at the end.
        lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert {"worker.waiting"} <= {line["event"] for line in lines}
    assert all({"event", "level", "timestamp"} <= set(line) for line in lines)
    assert sum(line["event"] == "worker.waiting" for line in lines) == 1
