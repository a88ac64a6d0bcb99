"""Catalogues: none is left by a refused feed, and one that is removed leaves nothing."""

import signal
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from matcher.catalog.runs import IngestRun, create_run, hold_run
from matcher.errors import FeedError, InputError, UnknownNameError
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.databases import Database
from tests.support.picture_feeds import write_feed
from tests.support.scripts import start_script
from tests.support.tiny_encoder import register_tiny
from tests.support.worker_process import Shop, wait_until

SHOP = "https://shop.example"
REFUSED = {
    "empty.csv": b"",
    "header.csv": b"name,picture\nA,https://shop.example/a.jpg\n",
    "words.txt": b"no feed of any kind\n",
    "cut.csv": b"\xff\xfei\x00d\x00,",
    "no-rows.csv": b"id,image_link\n",
    "cut.xml": b'<?xml version="1.0"?><rss><channel><item><g:id>A',
}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"chunk_rows": 3, "fetch_allow_private": True})


def links(count: int, name: str = "") -> list[str]:
    return [f"{SHOP}/{name}{number}.jpg" for number in range(count)]


def catalogs(database: Database) -> list[str]:
    with psycopg.connect(database.owner_url) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM matcher.catalog")]


@pytest.mark.parametrize("name", [*REFUSED, "gone.csv"])
def test_a_refused_feed_leaves_no_catalogue(
    matcher: Matcher, database: Database, tmp_path: Path, name: str
) -> None:
    feed = tmp_path / name
    if name in REFUSED:
        feed.write_bytes(REFUSED[name])
    rejected = 0
    with suppress(FeedError):
        report = matcher.ingest(feed, catalog="new")
        rejected = report.rejected
        assert report.accepted == 0
    # Where rows were refused, the reasons stay for a while, in a catalogue that nobody sees.
    assert catalogs(database) == (["new"] if rejected else [])
    assert matcher.catalogs.list() == []


@pytest.mark.parametrize(
    "wrong", [{"encoding": "klingon"}, {"format": "xlsx"}, {"columns": {"x": "y"}}]
)
def test_a_wrong_option_leaves_no_catalogue(
    matcher: Matcher, database: Database, tmp_path: Path, wrong: dict[str, object]
) -> None:
    with pytest.raises(InputError):
        matcher.ingest(write_feed(tmp_path, links(1)), catalog="new", **wrong)  # type: ignore[arg-type]
    assert catalogs(database) == []


def test_a_reading_killed_in_its_first_chunk_leaves_no_catalogue(
    matcher: Matcher, settings: Settings, database: Database, tmp_path: Path
) -> None:
    matcher.installation.ensure_encoder()
    feed = write_feed(tmp_path, links(10))
    waiting = (
        "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'matcher.product'::regclass"
    )
    with (
        psycopg.connect(database.owner_url) as blocker,
        psycopg.connect(database.owner_url, autocommit=True) as looking,
    ):
        blocker.execute("LOCK TABLE matcher.product IN ACCESS EXCLUSIVE MODE")
        process = start_script(settings.to_environ(), tmp_path, "ingest", feed, "-c", "new")
        wait_until(lambda: looking.execute(waiting).fetchone() != (0,), "the first chunk")
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
    assert catalogs(database) == []
    assert matcher.ingest(feed, catalog="new").created == 10


def test_a_feed_that_workers_refuse_is_no_catalogue_to_choose_from(
    matcher: Matcher, database: Database, shop: Shop, tmp_path: Path
) -> None:
    register_tiny(matcher)
    matcher.ingest(write_feed(tmp_path, links(1)), catalog="shop")
    run_id = matcher.feeds.submit(shop.put("/feed.csv", b"no feed\n"))
    assert matcher.feeds.read_on(run_id)
    with matcher.installation.transaction() as connection:
        find = text("SELECT state, reason FROM matcher.ingest_run WHERE id = :id")
        state, reason = connection.execute(find, {"id": run_id}).one()
        assert (state, "/feed.csv" in reason) == ("failed", True)
        chosen = connection.execute(text("SELECT matcher.catalog_id(NULL)")).scalar_one()
        assert chosen == connection.execute(text("SELECT matcher.catalog_id('shop')")).scalar_one()
    assert matcher.products.get("sku-0").fields["catalog"] == "shop"
    assert [each.name for each in matcher.catalogs.list()] == ["shop"]
    assert [each.name for each in matcher.status().catalogs] == ["shop"]
    # Its row stays as long as the reason does.
    matcher.upkeep.sweep()
    assert len(catalogs(database)) == 2
    with matcher.installation.transaction() as connection:
        connection.execute(
            text("UPDATE matcher.ingest_run SET finished_at = now() - interval '31 days'")
        )
    matcher.upkeep.sweep()
    assert catalogs(database) == ["shop"]


@pytest.fixture
def two_shops(matcher: Matcher, tmp_path: Path) -> Matcher:
    """Two shops that show the same pictures; one has refused rows, failed jobs, and vectors."""
    encoder = register_tiny(matcher)
    feed = write_feed(tmp_path, [*links(7), *links(7), "ftp://no/picture.jpg"])
    for name in ("north", "south"):
        matcher.ingest(feed, catalog=name)
    with matcher.installation.transaction() as connection:
        connection.execute(
            text(
                "INSERT INTO matcher.embedding"
                " (encoder_id, product_id, image_id, catalog_id, vector)"
                " SELECT :id, i.product_id, i.image_id, i.catalog_id, :vector"
                " FROM matcher.product_image i"
            ),
            {"id": encoder.id, "vector": "[1,0,0,0,0,0,0,0]"},
        )
        connection.execute(
            text("SELECT matcher.add_candidates(:id, array_agg(id)) FROM matcher.image"),
            {"id": encoder.id},
        )
    matcher.encoders.activate(encoder.full_name, catalog="north")
    return matcher


def count_rows(database: Database, catalog: str) -> dict[str, int]:
    """Count a catalogue's rows in every table that has any."""
    counts = {}
    with psycopg.connect(database.owner_url) as connection:
        tables = connection.execute(
            "SELECT c.relname, a.attname = 'run_id' FROM pg_attribute a"
            " JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')"
            " WHERE c.relnamespace = 'matcher'::regnamespace AND NOT c.relispartition"
            " AND a.attname IN ('catalog_id', 'run_id')"
        ).fetchall()
        for table, by_run in tables:
            whose = (
                "run_id IN (SELECT id FROM matcher.ingest_run WHERE catalog_id = c.id)"
                if by_run
                else "catalog_id = c.id"
            )
            sql = (
                f"SELECT count(*) FROM matcher.{table} t, matcher.catalog c"
                f" WHERE c.name = %s AND t.{whose}"
            )
            (counts[table],) = connection.execute(sql.encode(), (catalog,)).fetchone() or (0,)
    return counts


def count_all(database: Database) -> int:
    with psycopg.connect(database.owner_url) as connection:
        found = connection.execute(
            "SELECT (SELECT count(*) FROM matcher.embedding) + (SELECT count(*) FROM"
            " matcher.candidate) + (SELECT count(*) FROM matcher.embedding_job)"
        ).fetchone()
    assert found is not None
    return int(found[0])


def test_a_removed_catalogue_leaves_nothing_and_touches_no_other(
    two_shops: Matcher, database: Database
) -> None:
    before = count_rows(database, "south")
    assert all(before[name] for name in ("product", "image", "embedding", "candidate"))
    steps: list[tuple[str, int]] = []
    removed = two_shops.catalogs.remove("north", lambda part, rows: steps.append((part, rows)))
    assert removed == 14
    assert [rows for part, rows in steps if part == "products"] == [3, 6, 9, 12, 14]
    assert catalogs(database) == ["south"]
    assert count_rows(database, "south") == before
    assert count_all(database) == sum(
        before[name] for name in ("embedding", "candidate", "embedding_job")
    )
    with pytest.raises(UnknownNameError, match="there is no catalogue 'north'"):
        two_shops.catalogs.remove("north")


@pytest.mark.parametrize("stopped_in", ["products", "pictures", "readings"])
def test_a_removal_that_was_stopped_goes_on_when_asked_again(
    two_shops: Matcher, database: Database, stopped_in: str
) -> None:
    def stop(part: str, rows: int) -> None:
        if part == stopped_in:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        two_shops.catalogs.remove("north", stop)
    assert "north" in catalogs(database)
    two_shops.catalogs.remove("north")
    assert catalogs(database) == ["south"]
    assert two_shops.products.get("sku-0").fields["catalog"] == "south"


def test_a_catalogue_that_a_feed_is_read_into_is_not_removed(two_shops: Matcher) -> None:
    engine = two_shops.installation.engine
    run = create_run(engine, IngestRun("north", f"{SHOP}/feed.csv"))
    with hold_run(engine, run.id), pytest.raises(InputError, match=f"run {run.id}"):
        two_shops.catalogs.remove("north")
    assert two_shops.products.get("sku-0", catalog="north")
    assert two_shops.catalogs.remove("north") == 14
    assert two_shops.feeds.read_on(run.id)
