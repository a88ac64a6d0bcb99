"""The same question has the same answer from SQL, the command line, Python, HTTP and the task."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from celery import Celery
from psycopg.rows import dict_row

from matcher.client import Client
from matcher.matcher import Matcher
from matcher.search.answer import Depth
from matcher.settings import Settings
from tests.support.api import serve
from tests.support.picture_feeds import draw_png, write_catalog
from tests.support.scripts import Run
from tests.support.tasks import open_tasks
from tests.support.worker_process import (
    PATIENCE_S,
    Shop,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

SAID = (
    "depth", "region", "method", "complete", "identifiers", "verdict", "reason", "pair", "why",
)  # fmt: skip
OF_MATCH = ("rank", "sku", "item_group_id", "title", "similarity", "probability")


@dataclass(frozen=True, slots=True)
class Doors:
    """An installation, its one worker without a beat, and a client of each kind."""

    matcher: Matcher
    tasks: Celery
    client: psycopg.Connection[dict[str, Any]]
    http: Client
    run: Run
    log: Path

    def ask_sql(self, photo: str, **how: Any) -> dict[str, Any]:
        """Insert a question, and wait to be told of its answer."""
        names = ", ".join(how)
        statement = (
            f"INSERT INTO matcher.match_request (photos, {names})"
            f" VALUES (ARRAY[%s], {', '.join(['%s'] * len(how))}) RETURNING id"
        )
        self.client.execute("LISTEN matcher_match")
        [row] = self.client.execute(statement.encode(), [photo, *how.values()]).fetchall()
        told = next(self.client.notifies(timeout=PATIENCE_S), None)
        assert told is not None, self.log.read_text()[-3000:]
        assert told.payload == str(row["id"])
        query = "SELECT * FROM matcher.match_request WHERE id = %s"
        [answer] = self.client.execute(query, [row["id"]]).fetchall()
        query = "SELECT * FROM matcher.match WHERE request_id = %s ORDER BY rank"
        return {**answer, "matches": self.client.execute(query, [row["id"]]).fetchall()}


@pytest.fixture
def doors(settings: Settings, tmp_path: Path, here_apart: Run) -> Iterator[Doors]:
    apart = settings.model_copy(
        update={
            "broker_url": own_broker(str(settings.broker_url), 8),
            "fetch_allow_private": True,
            "trust_shipped": True,
        }
    )
    log = tmp_path / "worker.log"
    with Matcher(apart) as matcher, open_tasks(str(apart.broker_url)) as tasks:
        matcher.ingest(write_catalog(tmp_path, 8))
        assert matcher.embedding.run_pending() is not None
        matcher.cues.run_slice()
        with (
            running_worker(worker_environment(apart), log, "--loglevel", "INFO"),
            psycopg.connect(
                matcher.installation.database_url, autocommit=True, row_factory=dict_row
            ) as client,
            serve(matcher) as url,
            Client(url) as http,
        ):
            wait_until(lambda: " ready." in log.read_text(), "the worker is ready", log)
            yield Doors(matcher, tasks, client, http, here_apart, log)


def plain(answer: dict[str, Any]) -> dict[str, Any]:
    """What every door says of an answer, in one form; similarities to a millionth."""
    said = {name: answer[name] for name in SAID}
    said |= {name: list(said[name]) for name in ("pair", "why")}
    said["region"] = None if said["region"] is None else list(said["region"])
    said["matches"] = [{name: match[name] for name in OF_MATCH} for match in answer["matches"]]
    for match in said["matches"]:
        for name in ("similarity", "probability"):
            match[name] = pytest.approx(match[name], abs=1e-6) if match[name] else match[name]
    return said


def test_every_door_gives_the_same_answer(doors: Doors, shop: Shop) -> None:
    photo = shop.put("/3.png", draw_png(3))
    for depth in ("vector", "deep", None):
        for region in (None, [0.0, 0.1, 0.9, 0.8]):
            check_doors(doors, photo, depth, region)


def check_doors(doors: Doors, photo: str, depth: Depth | None, region: list[float] | None) -> None:
    how: dict[str, Any] = {"k": 3, "depth": depth, "region": region}
    python = doors.matcher.match(photo, **how).to_dict()
    assert python["depth"] == (depth or "deep")
    assert python["matches"][0]["sku"] == "sku-3"
    task = doors.tasks.send_task("matcher.match_photo", args=[photo], kwargs=how)
    options = ["--depth", depth] if depth else []
    options += ["--region", ",".join(map(str, region))] if region else []
    said = {
        "SQL": doors.ask_sql(photo, **how),
        "HTTP": doors.http.match(photo, **how).to_dict(),
        "task": task.get(timeout=PATIENCE_S),
        "command line": doors.run(
            "match", photo, *options, "-k", "3", "--json",
            MATCHER_FETCH_ALLOW_PRIVATE="true", MATCHER_TRUST_SHIPPED="true",
        ).json,
    }  # fmt: skip
    for door, answer in said.items():
        assert plain(answer) == plain(python), door
