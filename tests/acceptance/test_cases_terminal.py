"""Text of feeds, files and hosts never steers the terminal that shows it."""

import csv
import json
import os
import pty
import re
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
import structlog

from matcher.log import configure_logging
from tests.support.databases import Database
from tests.support.picture_feeds import draw_png
from tests.support.scripts import SCRIPT, Ran, Run, environment

# Title of the window, clipboard, screen; in one byte, too; and the direction of writing.
HOSTILE = "\x1b]0;x\x07\x1b]52;c;eA==\x1b\\\x1b[2J\x9b31m\x9d0;y\x9c\x08\x7f\u202egnp\u2066"
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
STYLE = re.compile(r"\x1b\[[0-9;]*m")
SKU = f"S{HOSTILE}"
FIELDS = (
    "title", "item_group_id", "brand", "color", "price", "availability", "gtin", "product_type",
    "google_product_category", "material", "of_our_own",
)  # fmt: skip


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    """A feed that is hostile wherever a feed can be."""
    picture = tmp_path / f"a{HOSTILE.replace('/', '')}.png"
    picture.write_bytes(draw_png(1))
    links = {"good": picture.name, "gone": f"http://127.0.0.1:1/{HOSTILE}.jpg"}
    rows = [
        {"id": SKU, "image_link": links["good"], "additional_image_link": links["gone"]},
        {"id": f"{SKU}2", "image_link": f"ftp://{HOSTILE}"},
        {"id": f"{SKU}3", "image_link": f"{HOSTILE}gone.png"},
        {"id": SKU, "image_link": links["good"]},
    ]
    path = tmp_path / f"feed{HOSTILE.replace('/', '')}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ("id", "image_link", "additional_image_link", *FIELDS))
        writer.writeheader()
        writer.writerows(dict.fromkeys(FIELDS, HOSTILE) | row for row in rows)
    return path


@pytest.fixture
def hostile_shop(here_apart: Run, feed: Path, database: Database) -> Ran:
    """The feed in a catalogue; what could not be fetched has failed, with a hostile reason."""
    ran = here_apart("ingest", feed, "--catalog", HOSTILE)
    with psycopg.connect(database.owner_url) as connection:
        connection.execute(
            "UPDATE matcher.embedding_job SET state = 'failed', reason = %s", (HOSTILE,)
        )
    return ran


def assert_harmless(ran: Ran) -> None:
    assert ran.stdout + ran.stderr
    found = STEERING.search(ran.stdout + ran.stderr)
    assert found is None, repr(ran)


def test_no_command_prints_what_steers_the_terminal(
    here_apart: Run, hostile_shop: Ran, feed: Path
) -> None:
    assert hostile_shop.code == 3
    assert "\N{REPLACEMENT CHARACTER}]0;x" in hostile_shop.stdout
    assert_harmless(hostile_shop)
    for words in (
        ("ingest", feed, "--dry-run"),
        ("ingest", feed, "--format", "google-xml"),
        ("ingest", HOSTILE),
        ("ingest", f"http://127.0.0.1:1/{HOSTILE}"),
        ("ingest", feed, "--map", f"id={HOSTILE}"),
        ("status",), ("jobs", "failed"), ("failed", "list"), ("failed", "show", "pictures"),
        ("failed", "list", HOSTILE), ("catalogs", "list"), ("catalogs", "remove", HOSTILE),
        ("products", "show", SKU), ("products", "show", HOSTILE), ("encoders", "list"),
        ("match", HOSTILE), ("match", feed), ("match", "--text", HOSTILE, "--category", HOSTILE),
        ("match", "--each", feed, HOSTILE), ("compare", SKU, f"{SKU}3"),
        ("taxonomy", "load", feed), ("evaluate", feed, feed), ("encoders", "show", HOSTILE),
        ("index", "build", "--encoder", HOSTILE), ("-v", "ingest", feed),
        ("catalogs", "remove", HOSTILE, "--yes"),
    ):  # fmt: skip
        assert_harmless(here_apart(*words))


@pytest.mark.parametrize("words", [("status",), ("jobs", "failed"), ("products", "show", SKU)])
def test_json_says_exactly_what_the_feed_says(
    here_apart: Run, hostile_shop: Ran, words: tuple[str, ...]
) -> None:
    ran = here_apart(*words, "--json")
    assert_harmless(ran)
    assert HOSTILE in "".join(_texts(json.loads(ran.stdout)))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def test_on_a_terminal_only_the_programs_own_styles_are_printed(
    hostile_shop: Ran, by_url: dict[str, str]
) -> None:
    for words in (("products", "show", SKU), ("jobs", "failed"), ("status",)):
        said = _run_on_terminal(by_url, *words)
        assert "\x1b[" in said or words == ("status",)
        assert STEERING.search(STYLE.sub("", said).replace("\r\n", "\n")) is None, repr(said)


def _run_on_terminal(settings: dict[str, str], *words: str) -> str:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [SCRIPT, *words],
        env=environment(settings) | {"TERM": "xterm"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    said = b""
    with suppress(OSError):  # Linux says so when the other end is closed
        while block := os.read(ours, 65536):
            said += block
    os.close(ours)
    process.wait(60)
    return said.decode()


def test_logs_for_people_do_not_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", as_json=False)
    try:
        structlog.get_logger().warning("host.slow", hosts=[HOSTILE], reason=HOSTILE)
    finally:
        structlog.reset_defaults()
    said = capsys.readouterr().err
    assert "host.slow" in said
    assert STEERING.search(STYLE.sub("", said).replace("\n", "")) is None
