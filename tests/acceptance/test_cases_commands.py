"""Kinds of faults in what commands say and do; each test makes its own inputs."""

from pathlib import Path

import pytest

from tests.support.databases import Database
from tests.support.picture_feeds import draw_png, write_feed
from tests.support.scripts import Ran, Run, assert_one_line
from tests.support.worker_process import Shop, own_broker

COUNT = 12


@pytest.fixture
def alone(run_apart: Run, database: Database) -> Run:
    """Run the console script with a broker that no other test rings, beside a shop on loopback."""
    broker_url = own_broker(database.broker_url, 9)

    def run_alone(*words: str | Path, cwd: Path | None = None, **environ: str) -> Ran:
        own = {"MATCHER_BROKER_URL": broker_url, "MATCHER_FETCH_ALLOW_PRIVATE": "true"}
        return run_apart(*words, cwd=cwd, **own | environ)

    return run_alone


# Pictures that failed.


def test_pictures_that_fail_end_the_command_with_code_4_and_are_named(
    alone: Run, here_apart: Run, shop: Shop, tmp_path: Path
) -> None:
    gone = [f"{shop.url}/gone/{number}.jpg" for number in range(COUNT)]
    ran = alone("ingest", write_feed(tmp_path, gone), "--embed", "--catalog", "north", "--json")
    assert ran.code == 4
    embedding = ran.json["embedding"]
    assert (embedding["done"], embedding["failed"], embedding["retrying"]) == (0, COUNT, 0)
    (cause,) = embedding["failures"]
    assert cause["reason"].startswith("HTTP 404")
    assert cause["pictures"] == COUNT

    # The next run tells what it did itself, not what is in the database.
    good = [shop.put(f"/{number}.png", draw_png(number)) for number in range(2)]
    ran = alone("ingest", write_feed(tmp_path, good), "--catalog", "south", "--embed")
    assert ran.code == 0, ran
    assert "2 pictures embedded, 0 failed" in ran.stdout
    assert "jobs failed" not in ran.stdout
    ran = alone("embed", "--json")
    assert (ran.code, ran.json["done"], ran.json["failed"]) == (0, 0, 0)

    ran = alone("jobs", "retry", "--embed")
    assert ran.code == 4
    assert f"0 pictures embedded, {COUNT} failed" in ran.stdout
    assert f"{COUNT} x HTTP 404" in ran.stdout

    said = here_apart("jobs", "failed").stdout
    assert all(words in said for words in ("HTTP 404", "north", "sku-0", gone[0]))
    (cause,) = here_apart("jobs", "failed", "--json").json
    assert cause["pictures"] == COUNT
    assert sorted((each["catalog"], each["sku"], each["link"]) for each in cause["failed"]) == (
        sorted(("north", f"sku-{number}", link) for number, link in enumerate(gone))
    )
    assert f"{COUNT} x HTTP 404" in here_apart("status").stdout


def test_pictures_of_a_host_that_is_away_are_told_and_tried_later(
    alone: Run, tmp_path: Path
) -> None:
    links = [f"http://127.0.0.1:1/{number}.jpg" for number in range(3)]
    ran = alone("ingest", write_feed(tmp_path, links), "--embed")
    assert ran.code == 4
    assert "0 pictures embedded, 0 failed" in ran.stdout
    assert "3 pictures could not be fetched now" in ran.stdout


# Catalogues.


def test_a_refused_feed_leaves_one_shop_and_match_does_not_ask_which(
    here_apart: Run, tmp_path: Path
) -> None:
    feed = write_feed(tmp_path, ["https://shop.example/a.jpg"])
    assert here_apart("ingest", feed, "--catalog", "shop").code == 0
    refused = tmp_path / "refused.csv"
    refused.write_text("id,image_link\nA,ftp://no/picture.jpg\n")
    assert here_apart("ingest", refused).code == 3
    refused.write_text("no feed\n")
    assert here_apart("ingest", refused, "--catalog", "other").code == 2
    assert here_apart("products", "show", "sku-0", "--json").json["catalog"] == "shop"
    assert [each["name"] for each in here_apart("catalogs", "list", "--json").json] == ["shop"]


def test_a_catalogue_is_removed_when_that_is_confirmed(here_apart: Run, tmp_path: Path) -> None:
    feed = write_feed(tmp_path, ["https://shop.example/a.jpg"])
    here_apart("ingest", feed, "--catalog", "shop")
    asked = here_apart("catalogs", "remove", "shop")
    assert_one_line(asked, 2, "1 product", "--yes")
    ran = here_apart("catalogs", "remove", "shop", "--yes", "--json")
    assert (ran.code, ran.json) == (0, {"catalog": "shop", "products": 1})
    assert here_apart("catalogs", "list", "--json").json == []
    assert "No catalogue yet" in here_apart("catalogs", "list").stdout
    assert_one_line(here_apart("catalogs", "remove", "shop", "--yes"), 2, "no catalogue 'shop'")


# Hints.


def test_words_in_another_encoding_than_utf8_are_refused_in_one_line(
    here_apart: Run, tmp_path: Path
) -> None:
    strange = "caf\udce9"  # Latin-1 from a terminal or a file system
    feed = tmp_path / f"{strange}.csv"
    write_feed(tmp_path, ["https://shop.example/a.jpg"]).rename(feed)
    for words in (
        ("products", "show", strange),
        ("catalogs", "remove", strange, "--yes"),
        ("ingest", feed),
        ("match", f"{strange}.jpg"),
    ):
        assert_one_line(here_apart(*words), 2, "caf")


def test_hints_of_commands_name_their_options(here_apart: Run, tmp_path: Path) -> None:
    feed = tmp_path / "feed.csv"
    feed.write_text("SKU;Bild\nA;a.jpg\n")
    refused = here_apart("ingest", feed)
    assert_one_line(refused, 2, "--map image_link=COLUMN")
    assert "columns=" not in refused.stderr
    feed.write_bytes("id,title,image_link\nA,gr\u00fcn,/etc/a.jpg\n".encode("cp1252"))
    ran = here_apart("ingest", feed, "--json")
    assert "(--images)" in ran.json["rejects"][0]["reason"]
    assert "`" not in (tmp_path / "feed.csv.rejects.csv").read_text()
    for name in ("north", "south"):
        here_apart("ingest", write_feed(tmp_path, ["https://shop.example/a.jpg"]), "-c", name)
    assert_one_line(here_apart("products", "show", "sku-0"), 2, "--catalog")
    assert_one_line(here_apart("compare", "sku-0", "sku-0"), 2, "--catalog")


# Absolute links.


def test_absolute_links_below_the_pictures_folder_are_read_and_no_others(
    here_apart: Run, tmp_path: Path
) -> None:
    pictures, elsewhere = tmp_path / "my pictures", tmp_path / "elsewhere"
    for folder in (pictures, elsewhere):
        folder.mkdir()
        (folder / "a.png").write_bytes(draw_png(1))
    (pictures / "b.png").symlink_to(elsewhere / "a.png")
    inside = [
        str(pictures / "a.png"),
        (pictures / "a.png").as_uri(),
        f"file://localhost{pictures}/a.png",
        f"file:{pictures}/a.png",
        f"FILE://{pictures}/../my pictures/a.png",
    ]
    outside = [
        str(elsewhere / "a.png"),
        (elsewhere / "a.png").as_uri(),
        f"file://{pictures}/../elsewhere/a.png",
        f"file://{pictures}/%2e%2e/elsewhere/a.png",
        (pictures / "b.png").as_uri(),
        f"file://host{pictures}/a.png",
        f"file://{pictures}/a.png%00",
        "file:///etc/passwd",
    ]
    feed = write_feed(tmp_path, [*inside, *outside])
    ran = here_apart("ingest", feed, "--images", pictures, "--json")
    assert ran.code == 3
    assert [each["sku"] for each in ran.json["rejects"]] == [
        f"sku-{number}" for number in range(len(inside), len(inside + outside))
    ]
    assert ran.json["accepted"] == len(inside)
