"""Messages that no worker can read are refused and counted, and the worker answers the next one."""

import base64
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Any
from uuid import uuid4

import pytest
import redis
from celery import Celery

from matcher.cli.broker import inspect_broker
from matcher.doorbell import QUEUE
from matcher.servers import Servers
from tests.support.databases import copied_database, settings_of
from tests.support.tasks import open_tasks
from tests.support.worker_process import (
    PATIENCE_S,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

SURROGATE = "\ud800"


@dataclass(frozen=True, slots=True)
class Post:
    """A broker, and the one worker that listens to it."""

    broker: redis.Redis
    url: str
    tasks: Celery
    worker: "Popen[bytes]"
    log: Path

    def push(self, raw: bytes | str) -> None:
        self.broker.lpush(QUEUE, raw)

    @property
    def refused(self) -> int:
        return inspect_broker(self.url, QUEUE).refused

    def ask(self, task: str, *args: object, **kwargs: object) -> str:
        """Send a task, and return what its failure says."""
        reply = self.tasks.send_task(task, args=args, kwargs=kwargs)
        with pytest.raises(Exception) as caught:  # noqa: PT011 - its class is made by Celery
            reply.get(timeout=PATIENCE_S)
        reply.forget()
        return f"{type(caught.value).__name__}: {caught.value}"


@pytest.fixture(scope="module")
def post(servers: Servers, home: Path, template: str) -> Iterator[Post]:
    with tempfile.TemporaryDirectory() as where, copied_database(servers, home, template) as copy:
        folder = Path(where)
        settings = settings_of(copy, home, folder, broker_url=own_broker(servers.broker_url, 9))
        log, url = folder / "worker.log", str(settings.broker_url)
        with (
            running_worker(worker_environment(settings), log) as worker,
            open_tasks(url) as tasks,
            redis.Redis.from_url(url) as broker,
        ):
            yield Post(broker, url, tasks, worker, log)


def message(content: bytes, headers: object = None, **changes: object) -> str:
    """Return a message as kombu writes it, in which a test spoils one part."""
    sent_id = str(uuid4())
    properties: dict[str, Any] = {
        "body_encoding": "base64",
        "delivery_info": {"exchange": "", "routing_key": QUEUE},
        "delivery_tag": sent_id,
        "correlation_id": sent_id,
    }
    envelope: dict[str, Any] = {
        "body": base64.b64encode(content).decode(),
        "content-encoding": "utf-8",
        "content-type": "application/json",
        "headers": {"task": "matcher.sweep", "id": sent_id} if headers is None else headers,
        "properties": properties,
    }
    return json.dumps(envelope | {name.replace("_", "-"): each for name, each in changes.items()})


GOOD = b"[[], {}, {}]"
NAMED = {"task": "matcher.sweep", "id": "known-id"}
ENVELOPES = {
    "no JSON": "matcher",
    "no text": b"\xff\xfe",
    "empty": "",
    "null": "null",
    "a list": "[]",
    "a number": "7",
    "an empty object": "{}",
    "deep": "[" * 100_000,
    "properties are a list": message(GOOD, properties=[]),
    "no delivery tag": message(GOOD, properties={"delivery_info": {}}),
    "unknown encoding": message(GOOD).replace('"body_encoding": "base64"', '"body_encoding": "x"'),
    "base64 is broken": message(GOOD, body="*"),
    "body is a number": message(GOOD, body=7),
}
MESSAGES = {
    "body is a list": message(b"[1,2]"),
    "body is null": message(b"null"),
    "body is no JSON": message(b"<xml/>"),
    "body is empty": message(b""),
    "body is no text": message(b'["\xff"]'),
    "body is nested deeply": message(b"[" * 100_000),
    "arguments are nested deeply": message(b"[[" + b"[" * 500 + b"]" * 500 + b"], {}, {}]"),
    "body names a type": message(b'[[{"__type__": "uuid", "__value__": 7}], {}, {}]'),
    "arguments are an object": message(b"[{}, {}, {}]"),
    "options are a list": message(b"[[], {}, []]"),
    "errbacks are numbers": message(b'[[], {}, {"errbacks": [7]}]'),
    "chain is of no tasks": message(b'[[], {}, {"chain": [{"task": "matcher.sweep"}]}]'),
    "another content type": message(GOOD, content_type="application/x-python-serialize"),
    "an unknown content type": message(GOOD, content_type="x/y"),
    "no headers": message(GOOD, headers={}),
    "headers are null": message(GOOD, headers=[]).replace('"headers": []', '"headers": null'),
    "task is a number": message(GOOD, headers=NAMED | {"task": 7}),
    "task is a list": message(GOOD, headers=NAMED | {"task": []}),
    "task is unknown": message(GOOD, headers=NAMED | {"task": "shop.other"}),
    "id is a number": message(GOOD, headers=NAMED | {"id": 7}),
    "id is half a character": message(GOOD, headers=NAMED | {"id": SURROGATE}),
    "eta is no time": message(GOOD, headers=NAMED | {"eta": "soon"}),
    "expires is a list": message(GOOD, headers=NAMED | {"expires": []}),
    "time limit is a text": message(GOOD, headers=NAMED | {"timelimit": "ab"}),
    "retries are a text": message(GOOD, headers=NAMED | {"retries": "x"}),
    "compression is unknown": message(GOOD, headers=NAMED | {"compression": "zz"}),
}


@pytest.mark.parametrize(
    "raw", [*ENVELOPES.values(), *MESSAGES.values()], ids=[*ENVELOPES, *MESSAGES]
)
def test_malformed_message_is_counted_and_the_worker_lives(post: Post, raw: bytes | str) -> None:
    before = post.refused
    post.push(raw)
    wait_until(lambda: post.refused == before + 1, "it is counted", post.log)
    assert "no http(s) or data: URL" in post.ask("matcher.match_photo", "photo.jpg")
    assert post.worker.poll() is None
    assert not post.broker.llen(QUEUE)
    wait_until(lambda: not post.broker.hlen("unacked"), "nothing is kept", post.log)


def test_refused_message_is_logged_once_without_a_traceback(post: Post) -> None:
    before = post.refused
    post.push(message(b"[1,2]"))
    wait_until(lambda: post.refused == before + 1, "it is counted", post.log)
    post.ask("matcher.match_photo", "photo.jpg")
    log = post.log.read_text()
    assert log.count("message.refused") == before + 1
    assert "Traceback" not in log


def test_messages_whose_next_task_cannot_be_sent_hold_no_worker(post: Post) -> None:
    following = {"task": "matcher.sweep", "args": [], "kwargs": {}, "options": {"countdown": "x"}}
    for options in ({"chain": [following]}, {"errbacks": [following]}):
        for _ in range(5):  # more than a worker takes at a time
            post.push(message(json.dumps([["x"], {}, options]).encode()))
            post.push(message(json.dumps([[], {}, options]).encode()))
    assert "no http(s) or data: URL" in post.ask("matcher.match_photo", "photo.jpg")
    wait_until(lambda: not post.broker.exists("unacked"), "all are acknowledged", post.log)


@pytest.mark.parametrize(
    ("task", "args", "kwargs", "said"),
    [
        ("matcher.match_photo", [], {}, "no photo was given"),
        ("matcher.match_photo", [{"a": 1}], {}, "give an http(s) or data: URL, or a list"),
        ("matcher.match_photo", ["data:,", 3, 4, 5], {}, "too many positional arguments"),
        ("matcher.match_photo", ["data:,"], {"k": "3"}, "k is '3'"),
        ("matcher.match_photo", ["data:,"], {"k": [1]}, "k is [1]"),
        ("matcher.match_photo", ["data:,"], {"brand": ["a"]}, "filter brand"),
        ("matcher.match_photo", ["data:,"], {"colour": "red"}, "no filter 'colour'"),
        ("matcher.match_photo", ["data:,"], {"brand": SURROGATE}, "half a character"),
        ("matcher.match_photo", ["data:,"], {"brand": "a\0b"}, "NUL"),
        ("matcher.ingest_feed", [7], {}, "url is 7"),
        ("matcher.ingest_feed", ["http://a.test/x.csv"], {"catalog": ["a"]}, "catalog is ['a']"),
        ("matcher.ingest_feed", ["http://a.test/x.csv"], {"sync": "yes"}, "sync is 'yes'"),
        ("matcher.ingest_feed", ["http://a.test/x.csv"], {"color": "x"}, "unexpected keyword"),
        ("matcher.ingest_feed", ["http://a.test/x.csv"], {"encoding": "klingon"}, "no encoding"),
        ("matcher.ingest_feed", ["http://a.test/x.csv"], {"columns": {"id": 7}}, "columns is"),
        ("matcher.ingest_feed", ["http://a.test/x.csv"], {"columns": {"x": "y"}}, "no field"),
        ("matcher.refresh_pictures", [], {"older_than_days": "x"}, "older_than_days is 'x'"),
        ("matcher.refresh_pictures", [], {"older_than_days": -1}, "older_than_days is -1"),
        ("matcher.no_such_task", [], {}, "no task 'matcher.no_such_task': choose among"),
    ],
)  # fmt: skip
def test_wrong_argument_is_answered_in_words(
    post: Post, task: str, args: list[object], kwargs: dict[str, object], said: str
) -> None:
    answer = post.ask(task, *args, **kwargs)
    assert answer.startswith("InputError: ")
    assert said in answer


@pytest.mark.parametrize("task", ["matcher.embed_pending", "matcher.sweep", "matcher.read_feed"])
def test_wrong_argument_of_a_doorbell_does_no_harm(post: Post, task: str) -> None:
    post.tasks.send_task(task, args=["x", {"y": []}], kwargs={"z": None}, ignore_result=True)
    assert "no http(s) or data: URL" in post.ask("matcher.match_photo", "photo.jpg")
    assert post.worker.poll() is None
