"""A SKU is one text in every feed, database and question, however it is written there."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from matcher.catalog.sku import normal_sku
from matcher.errors import UnknownNameError
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.databases import Database
from tests.support.tiny_encoder import register_tiny

CAFE = "Café 1"
WRITTEN = {
    "split accents": unicodedata.normalize("NFD", CAFE),
    "a zero-width space": "Caf\u200bé 1",
    "a byte order mark": f"\ufeff{CAFE}",
    "a line break": "Café\n1",
    "a no-break space": "Café\u00a01",
    "blanks around and within": "  Café \t 1\u3000",
    "a bidi override": "Café\u202e 1",
}
each_way = pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN.keys())


@pytest.fixture
def chunk_rows() -> int:
    return 100


@pytest.fixture
def settings(settings: Settings, chunk_rows: int) -> Settings:
    return settings.model_copy(update={"chunk_rows": chunk_rows})


def write(folder: Path, skus: Sequence[str]) -> Path:
    path = folder / "feed.csv"
    rows = "".join(f'"{sku}",https://shop.example/{n}.jpg\n' for n, sku in enumerate(skus))
    path.write_text(f"id,image_link\n{rows}", encoding="utf-8")
    return path


def stored(database: Database) -> list[tuple[int, str]]:
    with psycopg.connect(database.owner_url) as connection:
        return connection.execute("SELECT id, sku FROM matcher.product ORDER BY id").fetchall()


def test_sql_and_python_write_every_sku_alike(matcher: Matcher) -> None:
    signs = [chr(code) for code in range(1, 0x10000) if not 0xD800 <= code <= 0xDFFF]
    skus = [f"A {sign}B" for sign in signs] + [f"{sign}{sign}9" for sign in signs]
    with matcher.installation.transaction() as connection:
        find = text("SELECT matcher.normal_sku(s) FROM unnest(CAST(:skus AS text[])) s")
        found = connection.execute(find, {"skus": skus}).scalars().all()
    python = [normal_sku(sku) for sku in skus]
    assert [pair for pair in zip(python, found, strict=True) if pair[0] != pair[1]] == []
    assert [normal_sku(sku) for sku in python] == python


@each_way
def test_a_sku_is_found_in_every_way_it_is_written(
    matcher: Matcher, database: Database, tmp_path: Path, written: str
) -> None:
    register_tiny(matcher)
    report = matcher.ingest(write(tmp_path, [written]))
    assert [sku for _, sku in stored(database)] == [CAFE]
    assert "'Café 1'" in report.warnings[0]
    for asked in (CAFE, *WRITTEN.values()):
        assert matcher.products.get(asked).fields["sku"] == CAFE
    with psycopg.connect(database.app_url) as connection:
        connection.execute("SELECT matcher.product_id(%s, NULL)", (written,))
    with pytest.raises(UnknownNameError):
        matcher.products.get("Cafe 1")


@each_way
@pytest.mark.parametrize("chunk_rows", [1, 100])
def test_two_skus_of_a_feed_that_meet_are_told(
    matcher: Matcher, tmp_path: Path, written: str
) -> None:
    feed = write(tmp_path, [CAFE, written, "B"])
    for report in (matcher.ingest(feed, dry_run=True), matcher.ingest(feed)):
        assert (report.accepted, report.rejected) == (2, 1)
        (reject,) = report.rejects
        assert "'Café 1' already used" in reject.reason
        assert "differ only by invisible characters" in reject.reason


@each_way
def test_a_sku_that_an_earlier_release_stored_is_found_and_kept(
    matcher: Matcher, database: Database, tmp_path: Path, written: str
) -> None:
    register_tiny(matcher)
    matcher.ingest(write(tmp_path, ["old", "B"]))
    before = stored(database)
    written = written.strip()
    with psycopg.connect(database.owner_url) as connection:
        connection.execute("UPDATE matcher.product SET sku = %s WHERE sku = 'old'", (written,))
    assert matcher.products.get(written).fields["sku"] == written
    # A feed that writes it so renames the product: it keeps its id, pictures and vectors.
    report = matcher.ingest(write(tmp_path, [written, "B"]), sync=True, force=True)
    assert (report.created, report.retired, report.pictures) == (0, 0, 0)
    assert stored(database) == [(id_, CAFE if sku == "old" else sku) for id_, sku in before]


def test_a_refused_row_keeps_its_product_on_sale_however_its_sku_is_written(
    matcher: Matcher, database: Database, tmp_path: Path
) -> None:
    matcher.ingest(write(tmp_path, [CAFE, "B"]))
    feed = write(tmp_path, ["Caf\u200bé  1", "B"])
    feed.write_text(feed.read_text().replace("https://shop.example/0.jpg", "ftp://no"))
    report = matcher.ingest(feed, sync=True, force=True)
    assert (report.rejected, report.retired) == (1, 0)
