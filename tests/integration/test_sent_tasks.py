"""Tasks that another application sends by name: accepted as rows, once, and answered from rows."""

import base64
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from celery import Celery

from matcher.matcher import Matcher
from matcher.servers import Servers
from tests.support.databases import copied_database, settings_of
from tests.support.picture_feeds import draw_png, write_catalog
from tests.support.tasks import open_tasks
from tests.support.worker_process import (
    PATIENCE_S,
    Shop,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)


@dataclass(frozen=True, slots=True)
class Office:
    """An installation on a database of its own, its worker, and who sends it tasks."""

    matcher: Matcher
    tasks: Celery
    log: Path

    def ask(self, task: str, *args: Any, headers: Any = None, **kwargs: Any) -> Any:
        reply = self.tasks.send_task(task, args=args, kwargs=kwargs, headers=headers)
        return reply.get(timeout=PATIENCE_S)

    def count(self, table: str) -> int:
        with psycopg.connect(self.matcher.installation.database_url) as connection:
            row = connection.execute(f"SELECT count(*) FROM matcher.{table}".encode()).fetchone()
        assert row is not None
        return int(row[0])


@pytest.fixture(scope="module")
def office(servers: Servers, home: Path, template: str) -> Iterator[Office]:
    with tempfile.TemporaryDirectory() as where, copied_database(servers, home, template) as copy:
        folder = Path(where)
        settings = settings_of(
            copy,
            home,
            folder,
            broker_url=own_broker(servers.broker_url, 11),
            fetch_allow_private=True,
            sweep_s=1.0,
        )
        with Matcher(settings) as matcher:
            matcher.installation.load_encoder(matcher.installation.ensure_encoder())
            matcher.ingest(write_catalog(folder, 6))
            matcher.embedding.run_pending()
            log = folder / "worker.log"
            with (
                running_worker(worker_environment(settings), log),
                open_tasks(str(settings.broker_url)) as tasks,
            ):
                yield Office(matcher, tasks, log)


def data_url(picture: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(picture).decode()


def wait_for_answer(office: Office, request_id: int) -> dict[str, Any]:
    found: dict[str, Any] = {}

    def is_closed() -> bool:
        found.update(office.ask("matcher.answer", request_id))
        return found["state"] in ("done", "failed")

    wait_until(is_closed, "an answer", office.log)
    return found


def test_a_question_is_accepted_as_a_row_and_answered_as_python_is(office: Office) -> None:
    photo = data_url(draw_png(3))
    how = {"k": 2, "depth": "vector", "catalog": "default"}
    asked = office.ask("matcher.match", photo, **how)
    found = wait_for_answer(office, asked["request_id"])
    expected = json.loads(json.dumps(office.matcher.match(photo, **how).to_dict()))  # type: ignore[arg-type]
    assert found["state"] == "done"
    assert {name: found[name] for name in expected} == expected
    assert found["matches"][0]["sku"] == "sku-3"


def test_a_message_that_is_delivered_twice_asks_once(office: Office, shop: Shop) -> None:
    feed = shop.put("/twice.csv", b"id,image_link\n")
    before = office.count("match_request"), office.count("ingest_run")
    for _ in range(2):
        for name, kwargs in (
            ("matcher.match", {"gtin": "4006381333931"}),
            ("matcher.ingest", {"url": feed, "catalog": "twice"}),
        ):
            reply = office.tasks.send_task(name, kwargs=kwargs, task_id=f"twice-{name}")
            reply.get(timeout=PATIENCE_S)
            reply.forget()
    assert (office.count("match_request"), office.count("ingest_run")) == (
        before[0] + 1,
        before[1] + 1,
    )


def test_products_are_in_when_the_answer_comes_and_what_is_refused_is_told(
    office: Office, shop: Shop
) -> None:
    link = shop.put("/sent.png", draw_png(300))
    products = [
        {"id": "sent", "title": "A thing", "image_link": link},
        {"id": "bad", "image_link": "/etc/passwd"},
    ]
    told = office.ask("matcher.ingest", products=products, catalog="sent")
    assert (told["accepted"], told["rejected"]) == (1, 1)
    assert (told["rejects"][0]["line"], told["rejects"][0]["sku"]) == (2, "bad")
    assert office.matcher.products.get("sent", catalog="sent").fields["title"] == "A thing"

    def is_embedded() -> bool:
        counts = office.matcher.embedding.count_jobs()
        return counts["pending"] + counts["leased"] == 0

    wait_until(is_embedded, "its picture is embedded", office.log)
    answer = office.matcher.match(draw_png(300), depth="vector", catalog="sent")
    assert answer.matches[0].sku == "sent"
    assert office.ask("matcher.embed", ["sent"], catalog="sent") == {"waiting": 0}


@pytest.mark.parametrize(
    ("task", "arguments", "said"),
    [
        ("matcher.match", {"gtin": "1", "priority": 10}, "priority is 10: give 0"),
        ("matcher.match", {"gtin": "1", "k": 0}, "k is 0"),
        ("matcher.match", {"gtin": "1", "colour": "red"}, "no filter 'colour'"),
        ("matcher.answer", {"request_id": 10**9}, "no question 1000000000"),
        ("matcher.ingest", {}, "either the url of a feed or products"),
        ("matcher.ingest", {"products": []}, "0 products: send 1 to 1,000"),
        ("matcher.ingest", {"products": [7]}, "give a list of objects"),
        ("matcher.embed", {"skus": ["nothing"], "catalog": "default"}, "no SKU 'nothing'"),
    ],
)
def test_what_cannot_be_accepted_is_answered_in_words(
    office: Office, task: str, arguments: dict[str, Any], said: str
) -> None:
    with pytest.raises(Exception, match=said):
        office.ask(task, **arguments)


def test_the_lines_of_a_request_share_the_id_that_its_sender_gave(office: Office) -> None:
    trace = {"trace_id": "request-of-a-shop"}
    asked = office.ask("matcher.match", data_url(draw_png(1)), k=1, headers=trace)
    wait_for_answer(office, asked["request_id"])
    lines = [json.loads(line) for line in office.log.read_text().splitlines() if line[:1] == "{"]
    answered = [each for each in lines if each.get("request") == asked["request_id"]]
    assert [each["trace_id"] for each in answered] == ["request-of-a-shop"]
