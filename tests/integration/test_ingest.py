"""A catalogue in: what stands in PostgreSQL after a feed, a second one, a broken one, none."""

import base64
import json
import threading
import tracemalloc
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from matcher.catalog import rejects, run_end
from matcher.catalog.chunk import cut_batches
from matcher.catalog.feeds import detect_format
from matcher.catalog.ingest import IngestReport, SyncRefusedError, ingest_rows
from matcher.catalog.pictures import LinkReader
from matcher.catalog.product import Product, Reject
from matcher.catalog.rejects import read_rejects
from matcher.catalog.run_end import finish_run
from matcher.catalog.runs import IngestRun, create_run, find_open_run, hold_run
from matcher.catalog.sku import normal_sku
from matcher.errors import FeedError, InputError
from matcher.images.store import FolderStore, hash_content
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.databases import Database
from tests.support.lossy_proxy import open_lossy_proxy

SHOP = "https://shop.example"
HEADER = "id,item_group_id,title,brand,google_product_category,price,image_link"
Rows = list[tuple[Any, ...]]


class Feeds:
    """Writes feeds into a folder of the test's own, and looks at what became of them."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self.url = url

    def write(self, *rows: str, name: str = "feed.csv", header: str = HEADER) -> Path:
        path = self.folder / name
        path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
        return path

    def write_links(self, links: Mapping[str, Sequence[str]], name: str = "links.jsonl") -> Path:
        path = self.folder / name
        lines = (
            json.dumps({"id": sku, "image_link": all_[0], "additional_image_link": list(all_[1:])})
            for sku, all_ in links.items()
        )
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    def query(self, sql: str, *values: object) -> Rows:
        with psycopg.connect(self.url) as connection:
            return connection.execute(sql.encode(), values).fetchall()

    def execute(self, sql: str) -> None:
        with psycopg.connect(self.url) as connection:
            connection.execute(sql.encode())

    def skus(self, catalog: str = "default") -> set[str]:
        """SKUs on sale."""
        sql = (
            "SELECT sku FROM matcher.product p JOIN matcher.catalog c ON c.id = p.catalog_id"
            " WHERE c.name = %s AND retired_at IS NULL"
        )
        return {sku for (sku,) in self.query(sql, catalog)}

    def rejects(self, report: IngestReport) -> list[tuple[int, str | None, str]]:
        sql = "SELECT line, sku, reason FROM matcher.ingest_reject WHERE run_id = %s ORDER BY id"
        return self.query(sql, report.run_id)

    def embed(self) -> None:
        """Close all jobs with a vector, as a worker does; which vector does not matter here."""
        with psycopg.connect(self.url) as connection:
            connection.execute(
                "INSERT INTO matcher.embedding"
                " (encoder_id, product_id, image_id, catalog_id, vector)"
                " SELECT e.id, i.product_id, i.image_id, i.catalog_id,"
                " (array_fill(0::real, ARRAY[e.dimension - 1]) || 1::real)::halfvec"
                " FROM matcher.encoder e, matcher.product_image i ON CONFLICT DO NOTHING"
            )
            connection.execute("UPDATE matcher.embedding_job SET state = 'done'")


@pytest.fixture
def feeds(tmp_path: Path, database: Database) -> Feeds:
    folder = tmp_path / "shop"
    folder.mkdir()
    return Feeds(folder, database.owner_url)


@pytest.fixture
def chunk_rows() -> int:
    return 2000


@pytest.fixture
def settings(settings: Settings, chunk_rows: int) -> Settings:
    return settings.model_copy(update={"chunk_rows": chunk_rows})


in_threes = pytest.mark.parametrize("chunk_rows", [3])


def row(sku: str, **said: str) -> str:
    values = {"title": f"Product {sku}", "image_link": f"{SHOP}/{sku}.jpg"} | said
    return ",".join(
        f'"{values.get(name, sku if name == "id" else "")}"' for name in HEADER.split(",")
    )


def rows(n: int, **said: str) -> list[str]:
    return [row(f"S{number:03}", **said) for number in range(n)]


# The same feed again.


def test_a_feed_becomes_products_pictures_and_jobs(matcher: Matcher, feeds: Feeds) -> None:
    feed = feeds.write(
        row("A", item_group_id="G", brand="Acme", price="12.50 EUR", google_product_category="166")
    )
    report = matcher.ingest(feed, catalog="shop")
    assert (report.rows_read, report.accepted, report.created, report.pictures) == (1, 1, 1, 1)
    assert (report.updated, report.rejected, report.retired, report.complete) == (0, 0, 0, True)
    assert feeds.query(
        "SELECT item_group_id, title, brand, price::text, currency, taxonomy_id,"
        " google_product_category FROM matcher.product"
    ) == [("G", "Product A", "Acme", "12.50", "EUR", 166, "166")]
    assert feeds.query(
        "SELECT i.url, pi.source, i.state FROM matcher.image i"
        " JOIN matcher.product_image pi ON pi.image_id = i.id"
    ) == [(f"{SHOP}/A.jpg", None, "waiting")]
    assert matcher.embedding.count_jobs()["pending"] == 1
    assert feeds.query("SELECT state, rows_read, accepted FROM matcher.ingest_run") == [
        ("done", 1, 1)
    ]


def test_a_second_run_of_the_same_feed_writes_nothing(matcher: Matcher, feeds: Feeds) -> None:
    feed = feeds.write(*rows(5, price="3 EUR", google_product_category="166"))
    matcher.ingest(feed)
    feeds.embed()
    sql = (
        "SELECT p.xmin, p.updated_at, i.xmin, pi.xmin, j.xmin, e.xmin FROM matcher.product p"
        " JOIN matcher.product_image pi ON pi.product_id = p.id"
        " JOIN matcher.image i ON i.id = pi.image_id"
        " JOIN matcher.embedding_job j ON j.image_id = i.id"
        " JOIN matcher.embedding e ON e.image_id = i.id ORDER BY p.sku"
    )
    before = feeds.query(sql)
    report = matcher.ingest(feed)
    assert (report.accepted, report.created, report.updated, report.pictures) == (5, 0, 0, 0)
    assert feeds.query(sql) == before
    assert len(before) == 5
    assert matcher.embedding.count_jobs()["pending"] == 0


def test_a_changed_row_is_updated_and_its_neighbours_are_not(
    matcher: Matcher, feeds: Feeds
) -> None:
    matcher.ingest(feeds.write(*rows(3)))
    feeds.embed()
    sql = "SELECT sku, title, xmin, updated_at FROM matcher.product ORDER BY sku"
    before = feeds.query(sql)
    report = matcher.ingest(feeds.write(row("S000"), row("S001", title="New title"), row("S002")))
    after = feeds.query(sql)
    assert (report.created, report.updated, report.pictures) == (0, 1, 0)
    assert (after[0], after[2]) == (before[0], before[2])
    assert after[1][1] == "New title"
    assert after[1][3] > before[1][3]


def test_a_changed_picture_opens_a_job_and_goes_with_its_vector_when_that_is_done(
    matcher: Matcher, feeds: Feeds
) -> None:
    links = {"A": [f"{SHOP}/old.jpg", f"{SHOP}/side.jpg"], "B": [f"{SHOP}/old.jpg"]}
    matcher.ingest(feeds.write_links(links))
    feeds.embed()
    links["A"] = [f"{SHOP}/new.jpg", f"{SHOP}/side.jpg"]
    report = matcher.ingest(feeds.write_links(links))
    assert (report.updated, report.pictures) == (0, 1)
    pairs = "SELECT p.sku, i.url FROM matcher.{} x JOIN matcher.product p ON p.id = x.product_id"
    pairs += " JOIN matcher.image i ON i.id = x.image_id ORDER BY p.sku, i.url"
    side, new, old = (f"{SHOP}/{name}.jpg" for name in ("side", "new", "old"))
    assert feeds.query(pairs.format("embedding")) == [("A", old), ("A", side), ("B", old)]
    jobs = "SELECT i.url, j.state FROM matcher.embedding_job j JOIN matcher.image i"
    jobs += " ON i.id = j.image_id ORDER BY i.url"
    assert feeds.query(jobs) == [(new, "pending"), (old, "done"), (side, "done")]
    feeds.embed()
    matcher.ingest(feeds.write_links(links))
    for table in ("product_image", "embedding"):
        assert feeds.query(pairs.format(table)) == [("A", new), ("A", side), ("B", old)]


def test_a_picture_that_nobody_shows_any_more_waits_for_nothing(
    matcher: Matcher, feeds: Feeds
) -> None:
    matcher.ingest(feeds.write_links({"A": [f"{SHOP}/old.jpg"]}))
    matcher.ingest(feeds.write_links({"A": [f"{SHOP}/new.jpg"]}))
    assert matcher.embedding.count_jobs() == {
        "pending": 1,
        "retrying": 0,
        "leased": 0,
        "done": 0,
        "failed": 0,
    }
    assert matcher.status().catalogs[0].images == 1
    report = matcher.ingest(feeds.write_links({"A": [f"{SHOP}/old.jpg"]}))
    assert report.pictures == 1
    assert feeds.query(
        "SELECT i.url FROM matcher.embedding_job j JOIN matcher.image i ON i.id = j.image_id"
    ) == [(f"{SHOP}/old.jpg",)]


def test_pictures_in_another_order_only_change_place(matcher: Matcher, feeds: Feeds) -> None:
    first, second = f"{SHOP}/1.jpg", f"{SHOP}/2.jpg"
    matcher.ingest(feeds.write_links({"A": [first, second]}))
    feeds.embed()
    report = matcher.ingest(feeds.write_links({"A": [second, first]}))
    assert report.pictures == 0
    assert matcher.embedding.count_jobs()["done"] == 2
    assert [p.url for p in matcher.products.get("A").pictures] == [second, first]


def test_a_picture_that_one_more_product_shows_opens_its_job_again(
    matcher: Matcher, feeds: Feeds
) -> None:
    link = f"{SHOP}/shared.jpg"
    matcher.ingest(feeds.write_links({"A": [link]}))
    feeds.embed()
    report = matcher.ingest(feeds.write_links({"A": [link], "B": [link]}))
    assert report.pictures == 1
    assert matcher.embedding.count_jobs()["pending"] == 1


# Several shops.


def test_catalogues_keep_shops_apart(matcher: Matcher, feeds: Feeds) -> None:
    feed = feeds.write(row("A", title="One"))
    matcher.ingest(feed, catalog="one")
    matcher.ingest(feeds.write(row("A", title="Two"), name="two.csv"), catalog="two")
    matcher.ingest(feeds.write(row("B"), name="three.csv"), catalog="two", sync=True, force=True)
    assert (feeds.skus("one"), feeds.skus("two")) == ({"A"}, {"B"})
    assert feeds.query("SELECT title FROM matcher.product WHERE sku = 'A' ORDER BY title") == [
        ("One",),
        ("Two",),
    ]
    assert matcher.products.get("A", catalog="one").fields["title"] == "One"


def test_a_catalogue_needs_a_name_of_sensible_length(matcher: Matcher, feeds: Feeds) -> None:
    for name in ("", "x" * 101):
        with pytest.raises(InputError, match="1 to 100 characters"):
            matcher.ingest(feeds.write(row("A")), catalog=name)


# What is refused.


def test_an_id_used_twice_in_a_chunk_is_refused_the_second_time(
    matcher: Matcher, feeds: Feeds
) -> None:
    report = matcher.ingest(feeds.write(row("A", title="First"), row("B"), row("A", title="Late")))
    assert (report.accepted, report.rejected) == (2, 1)
    assert feeds.rejects(report) == [(4, "A", "id already used in line 2; the first one counts")]
    assert matcher.products.get("A").fields["title"] == "First"


@in_threes
def test_an_id_used_twice_across_chunks_is_refused_the_second_time(
    matcher: Matcher, feeds: Feeds
) -> None:
    report = matcher.ingest(feeds.write(*rows(4), row("S000", title="Late"), row("B")))
    assert (report.rows_read, report.accepted, report.rejected) == (6, 5, 1)
    ((line, sku, reason),) = feeds.rejects(report)
    assert (line, sku) == (6, "S000")
    assert reason.startswith("id already used by an earlier row")
    assert matcher.products.get("S000").fields["title"] == "Product S000"


@pytest.mark.parametrize("chunk_rows", [2, 100])
def test_a_good_row_counts_though_an_earlier_one_of_its_id_was_refused(
    matcher: Matcher, feeds: Feeds
) -> None:
    feed = feeds.write(row("A", image_link="ftp://a"), row("B"), row("A", price="2 EUR"), row("C"))
    report = matcher.ingest(feed, sync=True)
    assert (report.accepted, report.rejected) == (3, 1)
    assert feeds.skus() == {"A", "B", "C"}


@in_threes
def test_refused_rows_are_kept_with_line_and_reason_in_the_feeds_order(
    matcher: Matcher, feeds: Feeds
) -> None:
    feed = feeds.write(
        row("A"),
        row("A"),
        row("B", image_link="ftp://b"),
        row(""),
        row("C", image_link=""),
        row("D"),
        row("A"),
    )
    report = matcher.ingest(feed)
    assert (report.rows_read, report.accepted, report.rejected) == (7, 2, 5)
    kept = feeds.rejects(report)
    assert [(line, sku) for line, sku, _ in kept] == [
        (3, "A"), (4, "B"), (5, None), (6, "C"), (8, "A")
    ]  # fmt: skip
    for (_, _, reason), word in zip(kept, ("used", "ftp", "no id", "image", "used"), strict=True):
        assert word in reason
    assert [(r.line, r.sku, r.reason) for r in report.rejects] == kept
    with matcher.installation.transaction() as connection:
        assert len(list(read_rejects(connection, report.run_id))) == 5


def test_a_feed_without_one_good_row_is_no_error_of_the_program(
    matcher: Matcher, feeds: Feeds
) -> None:
    report = matcher.ingest(feeds.write(row(""), row("B", image_link="ftp://b")))
    assert (report.rows_read, report.accepted, report.rejected) == (2, 0, 2)
    assert (report.complete, report.pictures) == (True, 0)


def test_a_feed_with_only_a_header_is_read(matcher: Matcher, feeds: Feeds) -> None:
    assert matcher.ingest(feeds.write()).rows_read == 0


def test_a_cut_off_feed_brings_in_what_could_be_read(matcher: Matcher, feeds: Feeds) -> None:
    feed = write_cut_off_xml(feeds.folder, complete=4)
    report = matcher.ingest(feed)
    assert (report.accepted, report.rejected, report.complete) == (4, 1, False)
    assert feeds.query("SELECT state FROM matcher.ingest_run") == [("incomplete",)]


def write_cut_off_xml(folder: Path, complete: int) -> Path:
    items = "".join(
        f"<item><g:id>S{n:03}</g:id><title>T</title>"
        f"<g:image_link>{SHOP}/S{n:03}.jpg</g:image_link></item>\n"
        for n in range(complete)
    )
    feed = folder / "cut.xml"
    start = '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>\n'
    feed.write_text(f"{start}{items}<item><g:id>half", encoding="utf-8")
    return feed


# Text.


def test_a_nul_byte_costs_one_field(matcher: Matcher, feeds: Feeds) -> None:
    titles = {"A": "fine", "B": "NUL \0 inside", "C": "half \ud83d", "D": "fine"}
    link = f"{SHOP}/x.jpg"
    lines = [{"id": sku, "title": title, "image_link": link} for sku, title in titles.items()]
    feed = feeds.folder / "feed.jsonl"
    feed.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    report = matcher.ingest(feed)
    assert (report.rejected, report.n_warnings) == (0, 2)
    assert feeds.query("SELECT sku FROM matcher.product WHERE title IS NULL ORDER BY 1") == [
        ("B",),
        ("C",),
    ]


@in_threes
def test_what_is_not_understood_is_counted_named_and_kept(matcher: Matcher, feeds: Feeds) -> None:
    prices = ["N/A", "cheap", "9 EUR", "from 8 EUR", "cheap"]
    report = matcher.ingest(
        feeds.write(*(row(f"S{n}", price=said) for n, said in enumerate(prices)))
    )
    assert (report.accepted, report.rejected, report.n_warnings) == (5, 0, 4)
    assert report.warnings == (
        "line 2: price 'N/A' is no price; write it like '12.50 USD' (and 2 more rows)",
        "line 5: price 'from 8 EUR' has more than an amount and an ISO 4217 currency; "
        "write it like '12.50 USD'",
    )
    assert [(row.line, row.sku) for row in matcher.feeds.read_warnings(report.run_id)] == [
        (2, "S0"), (3, "S1"), (5, "S3"), (6, "S4"),
    ]  # fmt: skip
    assert list(matcher.feeds.read_rejects(report.run_id)) == []
    assert feeds.query("SELECT sku, price, attributes ->> 'price' FROM matcher.product ORDER BY 1")[
        :3
    ] == [("S0", None, "N/A"), ("S1", None, "cheap"), ("S2", Decimal("9.00"), None)]


def test_a_link_from_a_host_is_a_url_unless_the_folder_has_that_file(
    matcher: Matcher, feeds: Feeds
) -> None:
    (feeds.folder / "v1.local").mkdir()
    (feeds.folder / "v1.local" / "b.jpg").write_bytes(b"bytes of a picture")
    links = {"A": ["cdn.shop.example/a.jpg"], "B": ["v1.local/b.jpg"], "C": ["/v1.local/b.jpg"]}
    report = matcher.ingest(feeds.write_links(links))
    assert (report.accepted, report.rejected) == (3, 0)
    urls = feeds.query("SELECT url FROM matcher.image WHERE sha256 IS NULL")
    assert urls == [("https://cdn.shop.example/a.jpg",)]


ODD_TEXTS = (
    "عطر كوكو شانيل 100 مل",
    "👩‍👩‍👧‍👦 \U0001f1e9\U0001f1ea",
    "e\u0301 \u202eright to left\u202c",
    "tab\there \\N \\. back\\slash",
    "\u2028 line \x85 next \x0b down",
    "\ufeff\u200b zero width",
    "{'curly': \"%s %(x)s :colon\"}",
    "\\N",
)


def test_odd_text_is_stored_as_it_is_and_a_sku_in_one_way(matcher: Matcher, feeds: Feeds) -> None:
    feed = feeds.folder / "feed.jsonl"
    lines = (
        {"id": text, "title": text, "my:own": text, "image_link": f"{SHOP}/x.jpg"}
        for text in ODD_TEXTS
    )
    feed.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    assert matcher.ingest(feed, catalog=ODD_TEXTS[0]).accepted == len(ODD_TEXTS)
    stored = feeds.query("SELECT sku, title, attributes->>'my:own' FROM matcher.product")
    assert set(stored) == {(normal_sku(text), *(text.strip(),) * 2) for text in ODD_TEXTS}
    assert matcher.ingest(feed, catalog=ODD_TEXTS[0]).updated == 0


def test_a_very_long_link_is_one_picture(matcher: Matcher, feeds: Feeds) -> None:
    long = f"{SHOP}/{'x' * 100_000}.jpg"
    feed = feeds.write_links({"A": [long], "B": [long]})
    assert matcher.ingest(feed).pictures == 1
    assert feeds.query("SELECT length(url), count(*) FROM matcher.image GROUP BY 1") == [
        (len(long), 1)
    ]
    assert matcher.ingest(feed).pictures == 0


# Pictures in the feed's folder and in the feed itself.


def test_the_same_file_under_two_names_is_one_picture(matcher: Matcher, feeds: Feeds) -> None:
    for name in ("a.jpg", "b.jpg"):
        (feeds.folder / name).write_bytes(b"the same bytes")
    report = matcher.ingest(
        feeds.write_links({"A": ["a.jpg"], "B": ["b.jpg"], "C": ["a.jpg", "b.jpg"]})
    )
    assert report.pictures == 1
    ((url, state, n_bytes, sha256),) = feeds.query(
        "SELECT url, state, bytes, encode(sha256, 'hex') FROM matcher.image"
    )
    assert (url, state, n_bytes) == (f"sha256:{sha256}", "stored", 14)
    assert len(feeds.query("SELECT FROM matcher.product_image")) == 3


def test_a_changed_file_under_the_same_name_is_another_picture(
    matcher: Matcher, feeds: Feeds
) -> None:
    picture = feeds.folder / "a.jpg"
    feed = feeds.write_links({"A": ["a.jpg"]})
    picture.write_bytes(b"before")
    matcher.ingest(feed)
    picture.write_bytes(b"after")
    assert matcher.ingest(feed).pictures == 1
    assert matcher.embedding.count_jobs()["pending"] == 1
    assert matcher.products.read_pictures(["A"]) == {"A": b"after"}


def test_a_missing_picture_is_left_out_and_reported(matcher: Matcher, feeds: Feeds) -> None:
    (feeds.folder / "there.jpg").write_bytes(b"bytes")
    feed = feeds.write_links({"A": ["there.jpg", "gone.jpg"], "B": ["gone.jpg"]})
    report = matcher.ingest(feed)
    assert feeds.skus() == {"A"}
    assert feeds.rejects(report) == [
        (1, "A", "picture left out: 'gone.jpg' cannot be read: No such file or directory"),
        (2, "B", "no usable picture: 'gone.jpg' cannot be read: No such file or directory"),
    ]


def test_no_link_leads_out_of_the_feeds_folder(matcher: Matcher, feeds: Feeds) -> None:
    outside = feeds.folder.parent / "secret.jpg"
    outside.write_bytes(b"secret")
    (feeds.folder / "link.jpg").symlink_to(outside)
    (feeds.folder / "loop.jpg").symlink_to("loop.jpg")
    (feeds.folder / "folder.jpg").mkdir()
    links = {"A": ["../secret.jpg"], "B": ["link.jpg"], "C": ["x/../../secret.jpg"],
             "D": ["loop.jpg"], "E": ["folder.jpg"], "F": ["y" * 300 + ".jpg"]}  # fmt: skip
    report = matcher.ingest(feeds.write_links(links))
    assert (report.accepted, report.rejected) == (0, 6)
    reasons = [reason for _, _, reason in feeds.rejects(report)]
    assert all("lies outside" in reason for reason in reasons[:3])
    assert "form a loop" in reasons[3]
    assert "not a file" in reasons[4]
    assert "File name too long" in reasons[5]
    assert not matcher.installation.store.has(hash_content(b"secret"))


def test_the_pictures_folder_can_be_named(matcher: Matcher, feeds: Feeds, tmp_path: Path) -> None:
    pictures = tmp_path / "elsewhere"
    pictures.mkdir()
    (pictures / "a.jpg").write_bytes(b"bytes")
    assert matcher.ingest(feeds.write_links({"A": ["a.jpg"]}), images=pictures).accepted == 1


def test_a_picture_written_into_the_feed_is_stored(matcher: Matcher, feeds: Feeds) -> None:
    data = bytes(range(256)) * 2000
    link = "data:image/png;base64," + base64.b64encode(data).decode()
    assert matcher.ingest(feeds.write_links({"A": [link]})).accepted == 1
    ((url, source),) = feeds.query(
        "SELECT i.url, pi.source FROM matcher.image i"
        " JOIN matcher.product_image pi ON pi.image_id = i.id"
    )
    assert url.startswith("sha256:")
    assert source is None
    assert matcher.products.read_pictures(["A"]) == {"A": data}


def test_a_broken_data_link_is_refused(matcher: Matcher, feeds: Feeds) -> None:
    report = matcher.ingest(feeds.write_links({"A": ["data:image/png;base64,!!!"]}))
    ((_, sku, reason),) = feeds.rejects(report)
    assert sku == "A"
    assert "base64 is broken" in reason


def test_a_folder_of_pictures_is_a_catalogue(matcher: Matcher, feeds: Feeds) -> None:
    folder = feeds.folder / "pictures"
    (folder / "SKU-1").mkdir(parents=True)
    for name in ("SKU-1/front.jpg", "SKU-1/back.jpg", "SKU-2.jpg", "SKU-2_1.jpg"):
        (folder / name).write_bytes(name.encode())
    report = matcher.ingest(folder)
    assert (report.accepted, report.pictures, report.rejected) == (2, 4, 0)
    assert [p.source for p in matcher.products.get("SKU-2").pictures] == [
        "SKU-2.jpg",
        "SKU-2_1.jpg",
    ]


# Categories.


CATEGORIES: dict[str, tuple[int | None, str | None]] = {
    "166": (166, None),
    "Apparel & Accessories": (166, None),
    "apparel &amp; accessories": (166, None),
    "": (None, None),
    "Apparel & Accessories > Clothing > Kilts": (166, "filed under its ancestor 166"),
    "Kilts": (None, "nor any ancestor"),
    "987654": (None, "no category has the id 987654"),
}


def test_a_category_is_filed_by_id_by_path_or_under_its_nearest_ancestor(
    matcher: Matcher, feeds: Feeds
) -> None:
    report = matcher.ingest(
        feeds.write(
            *(row(f"S{n}", google_product_category=said) for n, said in enumerate(CATEGORIES))
        )
    )
    stored = feeds.query(
        "SELECT coalesce(google_product_category, ''), taxonomy_id FROM matcher.product"
    )
    assert dict(stored) == {said: filed for said, (filed, _) in CATEGORIES.items()}
    assert report.rejected == 0
    expected = [warning for _, warning in CATEGORIES.values() if warning]
    assert report.n_warnings == len(report.warnings) == len(expected)
    for said, warning in zip(report.warnings, expected, strict=True):
        assert warning in said


@pytest.mark.parametrize(("n", "more"), [(2, "1 more row"), (4, "3 more rows")])
def test_the_same_unknown_category_is_said_once(
    matcher: Matcher, feeds: Feeds, n: int, more: str
) -> None:
    report = matcher.ingest(feeds.write(*rows(n, google_product_category="Kilts")))
    assert report.n_warnings == n
    assert report.warnings == (f"line 2: no category 'Kilts', nor any ancestor of it (and {more})",)


# A dry run.


TABLES = ("catalog", "product", "image", "product_image", "embedding_job", "ingest_run", "encoder",
          "ingest_reject", "ingest_seen", "taxonomy")  # fmt: skip


def _count_rows(feeds: Feeds) -> list[int]:
    return [feeds.query(f"SELECT count(*) FROM matcher.{name}")[0][0] for name in TABLES]


@in_threes
def test_a_dry_run_tells_what_an_ingest_then_does_and_writes_nothing(
    matcher: Matcher, feeds: Feeds, tmp_path: Path
) -> None:
    (feeds.folder / "own.jpg").write_bytes(b"bytes of a picture")
    feed = feeds.write(
        *rows(5), row("A", price="?"), row("B", image_link="own.jpg"), row("A"), row("C", id="")
    )
    before, store = _count_rows(feeds), sorted(tmp_path.rglob("*"))
    dry = matcher.ingest(feed, dry_run=True)
    assert _count_rows(feeds) == before
    assert sorted(tmp_path.rglob("*")) == store
    real = matcher.ingest(feed)
    assert (dry.created, dry.rejected, dry.n_warnings, dry.pictures) == (7, 2, 1, 7)
    assert replace(dry, run_id=real.run_id, dry_run=False, warned_rows=()) == real
    assert [(each.line, each.sku) for each in dry.warned_rows] == [(7, "A")]


def test_a_dry_run_of_a_changed_feed_tells_the_changes(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    changed = feeds.write(*rows(8), row("S008", title="another"), row("new"), name="changed.csv")
    dry = matcher.ingest(changed, dry_run=True, sync=True)
    assert (dry.created, dry.updated, dry.retired) == (1, 1, 1)
    assert feeds.skus() == {f"S{n:03}" for n in range(10)}
    fewer = matcher.ingest(feeds.write(*rows(3)), dry_run=True, sync=True)
    assert fewer.retired == 0
    assert "`sync=True` would be refused: it would retire 7 of 10" in fewer.warnings[-1]


# Sync.


def test_sync_retires_what_the_feed_no_longer_holds(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    feeds.embed()
    report = matcher.ingest(feeds.write(*rows(9)), sync=True)
    assert (report.retired, report.accepted) == (1, 9)
    assert "S009" not in feeds.skus()
    assert len(feeds.query("SELECT FROM matcher.embedding")) == 10
    assert matcher.status().catalogs[0].retired == 1


def test_a_retired_product_comes_back_with_its_vectors(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    feeds.embed()
    matcher.ingest(feeds.write(*rows(9)), sync=True)
    report = matcher.ingest(feeds.write(*rows(10)), sync=True)
    assert (report.created, report.updated, report.retired, report.pictures) == (0, 1, 0, 0)
    assert "S009" in feeds.skus()


def test_without_sync_nothing_is_retired(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    assert matcher.ingest(feeds.write(*rows(2))).retired == 0
    assert len(feeds.skus()) == 10


def test_sync_refuses_to_retire_more_than_a_fifth(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    fewer = feeds.write(*rows(7), row("new"), name="fewer.csv")
    with pytest.raises(
        SyncRefusedError, match=r"no longer holds 3 of 10 .*`force=True`"
    ) as refused:
        matcher.ingest(fewer, sync=True)
    assert len(feeds.skus()) == 11
    assert (refused.value.report.accepted, refused.value.report.created) == (8, 1)
    assert matcher.ingest(fewer, sync=True, force=True).retired == 3
    assert len(feeds.skus()) == 8


def test_sync_retires_exactly_a_fifth(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    assert matcher.ingest(feeds.write(*rows(8)), sync=True).retired == 2


@pytest.mark.parametrize("force", [False, True])
def test_sync_never_follows_an_incomplete_reading(
    force: bool, matcher: Matcher, feeds: Feeds
) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    with pytest.raises(SyncRefusedError, match="not read to its end"):
        matcher.ingest(write_cut_off_xml(feeds.folder, complete=9), sync=True, force=force)
    assert len(feeds.skus()) == 10


@in_threes
def test_a_refused_row_is_not_retired(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    feed = feeds.write(
        *rows(8), row("S008", image_link="ftp://c"), row("S009", image_link="gone.jpg")
    )
    report = matcher.ingest(feed, sync=True)
    assert (report.rejected, report.retired) == (2, 0)
    assert len(feeds.skus()) == 10


def test_an_empty_feed_does_not_empty_the_shop(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(3)))
    with pytest.raises(SyncRefusedError, match="3 of 3"):
        matcher.ingest(feeds.write(), sync=True)


def test_sync_with_another_shops_feed_retires_nothing(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    foreign = feeds.write(*(row(f"other-{number}") for number in range(60)), name="foreign.csv")
    with pytest.raises(SyncRefusedError, match="10 of 10"):
        matcher.ingest(foreign, sync=True)
    assert {f"S{number:03}" for number in range(10)} <= feeds.skus()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("quote.csv", "\n".join((HEADER, *rows(9))) + '\n"S009","half a'),
        ("cells.csv", "\n".join((HEADER, *rows(8))) + "\nS008,,Product"),
        ("inside.csv", "\n".join((HEADER, *rows(9))) + '\nS009,"24" screen",,,,,x.jpg\n'),
        (
            "half.jsonl",
            "".join(f'{{"id": "S{n:03}", "image_link": "{SHOP}/{n}.jpg"}}\n' for n in range(9))
            + '{"id": "S009", "image_li',
        ),
    ],
)
def test_sync_retires_nothing_when_a_row_cannot_be_told(
    name: str, content: str, matcher: Matcher, feeds: Feeds
) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    (feeds.folder / name).write_text(content, "utf-8")
    with pytest.raises(SyncRefusedError, match="nothing was retired"):
        matcher.ingest(feeds.folder / name, sync=True)
    assert len(feeds.skus()) == 10


def test_a_row_without_id_gives_way_to_force(matcher: Matcher, feeds: Feeds) -> None:
    matcher.ingest(feeds.write(*rows(10)))
    feed = feeds.write(*rows(9), row(""))
    with pytest.raises(SyncRefusedError, match="1 refused rows have no readable id"):
        matcher.ingest(feed, sync=True)
    assert matcher.ingest(feed, sync=True, force=True).retired == 1


def test_rejects_are_all_counted_and_the_first_of_them_kept(
    matcher: Matcher, feeds: Feeds, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (rejects, run_end):
        monkeypatch.setattr(module, "MAX_KEPT", 4)
    matcher.ingest(feeds.write(*rows(20)))
    feed = feeds.write(
        *rows(13), *(row(f"S{number:03}", image_link="") for number in range(13, 20))
    )
    with pytest.raises(SyncRefusedError, match="7 rows were refused, and only 4 of them are known"):
        matcher.ingest(feed, sync=True)
    report = matcher.ingest(feed)
    assert report.rejected == 7
    assert [each.line for each in matcher.feeds.read_rejects(report.run_id)] == [15, 16, 17, 18]


def test_rejects_of_long_ago_are_forgotten(matcher: Matcher, feeds: Feeds) -> None:
    kept, old = (matcher.ingest(feeds.write(row(""), name=name)) for name in ("a.csv", "b.csv"))
    with matcher.installation.transaction() as connection:
        connection.execute(
            text(
                "UPDATE matcher.ingest_run SET finished_at = now() - interval '31 days'"
                " WHERE id = :id"
            ),
            {"id": old.run_id},
        )
    matcher.upkeep.sweep()
    assert len(list(matcher.feeds.read_rejects(kept.run_id))) == 1
    assert list(matcher.feeds.read_rejects(old.run_id)) == []


def test_one_row_with_too_many_links_costs_only_itself(matcher: Matcher, feeds: Feeds) -> None:
    links = {"many": [f"{SHOP}/{n}.jpg" for n in range(1001)], "few": [f"{SHOP}/a.jpg"]}
    report = matcher.ingest(feeds.write_links(links))
    assert (report.accepted, report.rejected) == (1, 1)
    assert "1,001 image links; at most 1,000" in report.rejects[0].reason


# Stopped, started again, together with others.


@in_threes
def test_a_chunk_whose_commit_went_unanswered_is_merged_once(
    settings: Settings, database: Database, feeds: Feeds
) -> None:
    with (
        open_lossy_proxy(database.app_url, about="INSERT INTO matcher.product") as proxy,
        Matcher(settings.model_copy(update={"database_url": proxy.url})) as matcher,
    ):
        report = matcher.ingest(feeds.write(*rows(8)))
    assert proxy.lost == 1
    assert (report.rows_read, report.accepted, report.rejected) == (8, 8, 0)
    assert len(feeds.skus()) == 8
    assert feeds.query("SELECT rows_read, accepted FROM matcher.ingest_run") == [(8, 8)]


def test_chunks_are_cut_by_the_size_of_their_pictures() -> None:
    products = [Product(str(number), ("x" * 10,)) for number in range(7)]
    batches = list(cut_batches(products, max_rows=2000, max_chars=25))
    assert [len(batch) for batch in batches] == [3, 3, 1]


def stop_after(n_chunks: int) -> Any:
    seen = 0

    def progress(report: IngestReport, line: int) -> None:
        nonlocal seen
        seen += 1
        if seen == n_chunks:
            raise KeyboardInterrupt

    return progress


@in_threes
def test_an_interrupted_ingest_keeps_whole_chunks_and_is_run_again(
    matcher: Matcher, feeds: Feeds
) -> None:
    feed = feeds.write(*rows(8))
    with pytest.raises(KeyboardInterrupt):
        matcher.ingest(feed, progress=stop_after(2))
    assert len(feeds.skus()) == 6
    assert feeds.query("SELECT state, reason, rows_read FROM matcher.ingest_run") == [
        ("failed", "interrupted", 6)
    ]
    assert feeds.query("SELECT FROM matcher.ingest_seen") == []
    report = matcher.ingest(feed, sync=True)
    assert (report.created, report.updated, report.rejected) == (2, 0, 0)
    assert matcher.embedding.count_jobs()["pending"] == 8


def interrupt_wait(monkeypatch: pytest.MonkeyPatch, place: int) -> Callable[[], bool]:
    """Let Ctrl-C arrive in the `place`-th wait for PostgreSQL, when its command is on the way."""
    waits, wait = 0, psycopg.waiting.wait

    def wait_or_stop(commands: Generator[Any, Any, Any], *args: Any, **options: Any) -> Any:
        nonlocal waits
        waits += 1
        if waits == place:
            next(commands, None)
            commands.close()
            raise KeyboardInterrupt
        return wait(commands, *args, **options)

    monkeypatch.setattr("psycopg.waiting.wait", wait_or_stop)
    return lambda: waits >= place


@in_threes
def test_an_ingest_is_interrupted_whichever_command_runs(
    matcher: Matcher, feeds: Feeds, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    connect = psycopg.connect

    def connect_and_note(*args: Any, **options: Any) -> Any:
        opened.append(connect(*args, **options))
        return opened[-1]

    matcher.ingest(feeds.write(*rows(8)))
    monkeypatch.setattr("psycopg.connect", connect_and_note)
    for place in count(1):
        with monkeypatch.context() as patched:
            has_come = interrupt_wait(patched, place)
            with suppress(KeyboardInterrupt):
                matcher.ingest(feeds.write(*rows(8)))
                assert not has_come(), place
                break
    assert place > 20
    assert len(feeds.skus()) == 8
    for connection in opened:  # SQLAlchemy drops one that is stopped in the first commands on it
        connection.close()


def test_an_ingest_that_was_killed_leaves_no_open_run_behind(
    matcher: Matcher, feeds: Feeds
) -> None:
    engine = matcher.installation.engine
    matcher.installation.ensure_encoder()
    killed = create_run(engine, IngestRun("default", "/feeds/killed.csv"))
    held = create_run(engine, IngestRun("default", "/feeds/reading.csv"))
    remote = create_run(engine, IngestRun("default", f"{SHOP}/feed.csv"))
    feeds.execute("UPDATE matcher.ingest_run SET started_at = now() - interval '5 minutes'")
    with hold_run(engine, held.id) as mine:
        assert mine
        matcher.ingest(feeds.write(row("A")))
    states: dict[int, str] = dict(feeds.query("SELECT id, state FROM matcher.ingest_run"))
    assert states[killed.id] == "failed"
    assert states[held.id] == states[remote.id] == "reading"


@in_threes
def test_a_run_reads_on_behind_what_was_committed(
    matcher: Matcher, feeds: Feeds, tmp_path: Path
) -> None:
    engine = matcher.installation.engine
    matcher.installation.ensure_encoder()
    feed = feeds.write(*rows(8), row("S001"))
    links = LinkReader(FolderStore(tmp_path / "store"), folder=None, max_bytes=1000)
    run = create_run(engine, IngestRun("shop", f"{SHOP}/feed.csv", "csv", sync=True))
    answers = iter((True, False))
    _, ended = ingest_rows(
        engine, run, detect_format(feed).read(feed), links,
        generic_groups=10, chunk_rows=3, may_go_on=lambda: next(answers),
    )  # fmt: skip
    assert (ended, len(feeds.skus("shop"))) == (False, 6)
    with engine.connect() as connection:
        again = find_open_run(connection, run.id)
    assert again is not None
    assert again.rows_read == 6
    report, ended = ingest_rows(
        engine, again, detect_format(feed).read(feed), links, generic_groups=10, chunk_rows=3
    )
    finish_run(engine, again, generic_groups=10)
    assert (ended, report.created, report.rejected) == (True, 2, 1)
    assert feeds.query("SELECT state, rows_read, accepted FROM matcher.ingest_run") == [
        ("done", 9, 8)
    ]
    with engine.connect() as connection:
        assert find_open_run(connection, run.id) is None


def test_a_cut_off_feed_retires_nothing_though_another_reader_finishes_it(
    matcher: Matcher, feeds: Feeds, tmp_path: Path
) -> None:
    engine = matcher.installation.engine
    matcher.ingest(feeds.write(*rows(10)), catalog="shop")
    links = LinkReader(FolderStore(tmp_path / "store"), folder=None, max_bytes=1000)
    feed = feeds.write(*rows(9), name="less.csv")
    read = [*detect_format(feed).read(feed), Reject(11, None, "cut off", ends_reading=True)]
    run = create_run(engine, IngestRun("shop", f"{SHOP}/feed.csv", "csv", sync=True, force=True))
    ingest_rows(engine, run, read, links, generic_groups=10, chunk_rows=2000)
    with engine.connect() as connection:
        again = find_open_run(connection, run.id)
    assert again is not None
    ingest_rows(engine, again, read, links, generic_groups=10, chunk_rows=2000)
    closed = finish_run(engine, again, generic_groups=10)
    assert closed.retired == 0
    assert closed.refusal == "nothing was retired: the feed was not read to its end"
    assert len(feeds.skus("shop")) == 10


def test_finishing_a_run_twice_retires_nothing_more(matcher: Matcher, feeds: Feeds) -> None:
    engine = matcher.installation.engine
    report = matcher.ingest(feeds.write(*rows(10)), sync=True, force=True)
    with engine.begin() as connection:
        connection.execute(text("UPDATE matcher.ingest_run SET state = 'reading'"))
        run = find_open_run(connection, report.run_id)
        connection.execute(text("UPDATE matcher.ingest_run SET state = 'done'"))
    assert run is not None
    assert finish_run(engine, run, generic_groups=10).retired == 0
    assert len(feeds.skus()) == 10


def test_a_picture_is_generic_only_while_many_groups_show_it(
    matcher: Matcher, feeds: Feeds
) -> None:
    logo = f"{SHOP}/logo.png"
    is_generic = f"SELECT generic FROM matcher.image WHERE url = '{logo}'"
    many = {f"S{n:02}": [f"{SHOP}/{n}.jpg", logo] for n in range(13)}
    few = {sku: many[sku] for sku in ("S00", "S01")}
    matcher.ingest(feeds.write_links(many, "many.jsonl"))
    feeds.execute("UPDATE matcher.image SET sha256 = sha256(url::bytea), state = 'stored'")
    matcher.ingest(feeds.write_links(many | {"S13": [logo]}, "more.jsonl"))
    assert feeds.query(is_generic) == [(True,)]
    matcher.ingest(feeds.write_links(few, "few.jsonl"), sync=True, force=True)
    assert feeds.query(is_generic) == [(False,)]
    matcher.ingest(feeds.write_links(many, "many.jsonl"))
    assert feeds.query(is_generic) == [(True,)]


@pytest.mark.parametrize("chunk_rows", [40])
def test_two_feeds_go_into_one_catalogue_at_the_same_time(matcher: Matcher, feeds: Feeds) -> None:
    # The same SKUs in opposite order, and pictures that nearly all of them share.
    up = {f"S{n}": [f"{SHOP}/{n % 7}.jpg", f"{SHOP}/own-{n}.jpg"] for n in range(400)}
    down = {sku: [f"{SHOP}/{n % 5}.jpg"] for n, sku in enumerate(reversed(up))}
    files = [feeds.write_links(up, "up.jsonl"), feeds.write_links(down, "down.jsonl")]
    reports: dict[Path, IngestReport] = {}
    errors: list[BaseException] = []

    def ingest(file: Path) -> None:
        try:
            reports[file] = matcher.ingest(file, catalog="shop")
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=ingest, args=(file,)) for file in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert sum(report.created for report in reports.values()) == 400
    shown = feeds.query("SELECT DISTINCT image_id FROM matcher.product_image ORDER BY 1")
    jobs = feeds.query("SELECT image_id FROM matcher.embedding_job ORDER BY 1")
    assert shown == jobs


def test_memory_does_not_grow_with_the_feed(matcher: Matcher, feeds: Feeds) -> None:
    engine = matcher.installation.engine
    matcher.installation.ensure_encoder()
    links = LinkReader(FolderStore(feeds.folder), folder=None, max_bytes=1000)

    def generate(n: int) -> Iterator[Product]:
        for number in range(n):
            yield Product(
                f"S{number}", (f"{SHOP}/{number}.jpg",), title=f"Product {number} " * 20,
                google_product_category=f"Kilts {number % 50}", line=number,
            )  # fmt: skip

    def peak(n: int) -> int:
        run = create_run(engine, IngestRun(f"rows-{n}", "generated"))
        tracemalloc.start()
        try:
            ingest_rows(engine, run, generate(n), links, generic_groups=10, chunk_rows=100)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(100)
    small, large = peak(500), peak(2500)
    assert large < 1.3 * small


# Feeds as they are found.


def test_a_missing_feed_is_named(matcher: Matcher, feeds: Feeds) -> None:
    with pytest.raises(FeedError, match=r"nowhere\.csv: no such file"):
        matcher.ingest(feeds.folder / "nowhere.csv")


def test_the_real_google_feed_goes_in_whole(matcher: Matcher, feeds: Feeds, data_dir: Path) -> None:
    report = matcher.ingest(locate(data_dir, "google-merchant.xml"), catalog="dubai")
    assert (report.rows_read, report.accepted, report.rejected) == (263, 263, 0)
    assert report.pictures == 263
    assert feeds.query(
        "SELECT count(*), count(DISTINCT brand), min(currency), min(price::text) FILTER"
        " (WHERE sku = 'perfume_1'), min(title) FILTER (WHERE sku = 'perfume_1'),"
        " count(*) FILTER (WHERE title ~ '[ء-ي]') FROM matcher.product"
    ) == [(263, 2, "AED", "352.00", "عطر كوكو شانيل 100 مل", 154)]


def test_the_real_shopify_export_goes_in_whole(
    matcher: Matcher, feeds: Feeds, data_dir: Path
) -> None:
    source = locate(data_dir, "shopify-export.csv")
    report = matcher.ingest(source, catalog="outdoor")
    assert (report.accepted, report.rejected, report.complete) == (96, 0, True)
    assert feeds.query(
        "SELECT count(*), count(DISTINCT item_group_id), count(item_group_id) FROM matcher.product"
    ) == [(96, 16, 87)]
    shown = feeds.query("SELECT count(*), count(DISTINCT image_id) FROM matcher.product_image")
    assert shown[0][0] == 1 * 24 + 2 * 30 + 3 * 28 + 4 * 14
    assert shown[0][1] == report.pictures
    assert matcher.ingest(source, catalog="outdoor").updated == 0


def locate(data_dir: Path, name: str) -> Path:
    path = data_dir.resolve().parent / "feeds" / name
    if not path.exists():
        pytest.skip(f"{path} does not exist")
    return path
