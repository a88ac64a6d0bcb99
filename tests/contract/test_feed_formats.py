"""What every feed format owes its callers, over all that are registered."""

import csv
import json
import os
import shutil
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from matcher.catalog.feeds import (
    FeedFormat,
    detect_format,
    get_format,
    list_formats,
    read_feed,
)
from matcher.catalog.product import FeedRow, Product, Reject
from matcher.errors import FeedError

Writer = Callable[[Path, int], Path]


def _rows(count: int) -> Iterator[dict[str, str]]:
    for number in range(count):
        yield {
            "id": f"sku{number:06d}",
            "title": f"Tasse {number} · فنجان \N{HOT BEVERAGE}",
            "image_link": f"https://shop.example/{number}.jpg",
        }


def _write_delimited(path: Path, count: int, delimiter: str) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.DictWriter(stream, ["id", "title", "image_link"], delimiter=delimiter)
        table.writeheader()
        table.writerows(_rows(count))
    return path


def _write_csv(folder: Path, count: int) -> Path:
    return _write_delimited(folder / "feed.csv", count, ",")


def _write_tsv(folder: Path, count: int) -> Path:
    return _write_delimited(folder / "feed.tsv", count, "\t")


def _write_jsonl(folder: Path, count: int) -> Path:
    path = folder / "feed.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in _rows(count)), encoding="utf-8")
    return path


def _write_xml(folder: Path, count: int) -> Path:
    path = folder / "feed.xml"
    with path.open("w", encoding="utf-8") as stream:
        stream.write('<rss xmlns:g="http://base.google.com/ns/1.0"><channel>\n')
        for row in _rows(count):
            fields = "".join(f"<g:{name}>{escape(text)}</g:{name}>" for name, text in row.items())
            stream.write(f"<item>{fields}</item>\n")
        stream.write("</channel></rss>\n")
    return path


def _write_shopify(folder: Path, count: int) -> Path:
    path = folder / "export.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(["Handle", "Title", "Variant SKU", "Variant Price", "Image Src"])
        for row in _rows(count):
            table.writerow(["h-" + row["id"], row["title"], row["id"], "1.00", row["image_link"]])
    return path


def _write_shopify_json(folder: Path, count: int) -> Path:
    path = folder / "products.json"
    with path.open("w", encoding="utf-8") as stream:
        stream.write('{"products": [\n')
        for number, row in enumerate(_rows(count)):
            product = {
                "title": row["title"],
                "handle": "h-" + row["id"],
                "variants": [{"sku": row["id"], "price": "1.00"}],
                "images": [{"src": row["image_link"]}],
            }
            text = json.dumps(product, ensure_ascii=False)
            stream.write((",\n" if number else "") + text)
        stream.write("\n]}\n")
    return path


def _write_woocommerce(folder: Path, count: int) -> Path:
    path = folder / "wc-product-export.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(["ID", "Type", "SKU", "Name", "Published", "Images"])
        for number, row in enumerate(_rows(count)):
            table.writerow([number, "simple", row["id"], row["title"], 1, row["image_link"]])
    return path


def _write_folder(folder: Path, count: int) -> Path:
    path = folder / "pictures"
    for row in _rows(count):
        (path / row["id"]).mkdir(parents=True)
        (path / row["id"] / "1.jpg").touch()
    return path


WRITERS: dict[str, Writer] = {
    "csv": _write_csv,
    "tsv": _write_tsv,
    "jsonl": _write_jsonl,
    "google-xml": _write_xml,
    "shopify": _write_shopify,
    "shopify-json": _write_shopify_json,
    "woocommerce": _write_woocommerce,
    "folder": _write_folder,
}

each_format = pytest.mark.parametrize("feed_format", list_formats(), ids=lambda each: each.name)


def test_every_format_has_a_writer_here() -> None:
    assert {each.name for each in list_formats()} == set(WRITERS)


def test_every_registered_format_keeps_the_protocol() -> None:
    assert all(isinstance(each, FeedFormat) for each in list_formats())


@each_format
def test_a_format_is_found_by_its_name(feed_format: FeedFormat) -> None:
    assert get_format(feed_format.name.upper()) is feed_format


@each_format
def test_only_its_own_format_recognises_a_feed(feed_format: FeedFormat, tmp_path: Path) -> None:
    source = WRITERS[feed_format.name](tmp_path, 3)
    assert detect_format(source) is feed_format


@each_format
def test_a_good_feed_round_trips(feed_format: FeedFormat, tmp_path: Path) -> None:
    source = WRITERS[feed_format.name](tmp_path, 3)
    rows = list(read_feed(source))
    products = [row for row in rows if isinstance(row, Product)]
    assert products == rows
    assert [row.sku for row in products] == ["sku000000", "sku000001", "sku000002"]
    if feed_format.name != "folder":
        assert [(row.title, row.image_links) for row in products] == [
            (row["title"], (row["image_link"],)) for row in _rows(3)
        ]


@each_format
def test_lines_grow_with_the_feed(feed_format: FeedFormat, tmp_path: Path) -> None:
    lines = [row.line for row in read_feed(WRITERS[feed_format.name](tmp_path, 5))]
    assert lines == sorted(set(lines))
    assert lines[0] >= 1


@each_format
def test_reading_twice_gives_the_same(feed_format: FeedFormat, tmp_path: Path) -> None:
    source = WRITERS[feed_format.name](tmp_path, 4)
    assert list(feed_format.read(source)) == list(feed_format.read(source))


GARBAGE = {
    "nothing": b"",
    "blank": b" \n\n ",
    "every byte": bytes(range(256)) * 20,
    "high bytes": b"\xff" * 5000,
    "NUL": b"\0" * 5000,
    "zip": b"PK\x03\x04" + bytes(range(256)),
    "lone BOM": b"\xff\xfe",
    "odd UTF-16": "\ufeffid,image_link\n1,a.jpg".encode("utf-16-le")[:-1],
    "open quote": b'id,image_link,handle,image src\n"' + b"x\n" * 5000,
    "long line": b"id\timage_link\n" + b"y" * 200_000,
    "cut JSON": b'{"id": "1", "image_link": "a.jp',
    "deep JSON": b"[" * 100_000,
    "deep XML": b"<rss><item>" + b"<a>" * 20_000,
    "cut XML": b"<rss><channel><item><id>1</id><image_link>a.jp",
    "entity bomb": b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><rss>&c;</rss>',
}


@each_format
@pytest.mark.parametrize("content", GARBAGE.values(), ids=GARBAGE.keys())
def test_garbage_gives_rejects_or_a_feed_error(
    feed_format: FeedFormat, content: bytes, tmp_path: Path
) -> None:
    source = tmp_path / "feed"
    source.write_bytes(content)
    with suppress(FeedError):
        rows = list(feed_format.read(source))
        assert all(isinstance(row, Reject) and row.reason and row.line >= 1 for row in rows)


@each_format
def test_a_missing_source_is_a_feed_error(feed_format: FeedFormat, tmp_path: Path) -> None:
    with pytest.raises(FeedError, match="nowhere"):
        list(feed_format.read(tmp_path / "nowhere"))


@pytest.mark.parametrize(
    "feed_format",
    [each for each in list_formats() if each.name != "folder"],
    ids=lambda each: each.name,
)
def test_every_cut_of_a_feed_keeps_what_came_before(
    feed_format: FeedFormat, tmp_path: Path
) -> None:
    source = WRITERS[feed_format.name](tmp_path, 3)
    whole, content = list(feed_format.read(source)), source.read_bytes()
    for length in range(len(content) // 2, len(content) - 20):
        source.write_bytes(content[:length])
        rows = list(feed_format.read(source))
        assert rows[0] == whole[0]
        assert all(_is_cut_of(row, whole) for row in rows if isinstance(row, Product))


def _is_cut_of(row: Product, whole: list[FeedRow]) -> bool:
    """A cut inside the last cell leaves a row that is still a product, with a shorter link."""
    return any(
        isinstance(each, Product)
        and replace(row, image_links=each.image_links) == each
        and each.image_links[0].startswith(row.image_links[0])
        for each in whole
    )


@each_format
def test_the_first_row_arrives_before_the_last_is_read(
    feed_format: FeedFormat, tmp_path: Path
) -> None:
    count = 200 if feed_format.name == "folder" else 5000
    source = WRITERS[feed_format.name](tmp_path, count)
    rows = read_feed(source)
    assert isinstance(rows, Iterator)
    first = next(rows)
    assert isinstance(first, Product)
    assert first.sku == "sku000000"
    if source.is_dir():
        shutil.rmtree(source / f"sku{count - 1:06d}")
    else:
        os.truncate(source, source.stat().st_size // 2)
    rest = [row.sku for row in rows if isinstance(row, Product)]
    assert rest[0] == "sku000001"
    assert f"sku{count - 1:06d}" not in rest


@each_format
def test_memory_does_not_grow_with_the_feed(feed_format: FeedFormat, tmp_path: Path) -> None:
    count = 800 if feed_format.name == "folder" else 8_000
    rows = read_feed(WRITERS[feed_format.name](tmp_path, count))
    tracemalloc.start()
    try:
        early = _peak_bytes(rows, count // 8)
        late = _peak_bytes(rows, count)
    finally:
        tracemalloc.stop()
    # Kept products would take 1,500 bytes each: some 10 MB from the early to the late peak.
    assert late - early < 384 * 1024


def _peak_bytes(rows: Iterator[FeedRow], count: int) -> int:
    tracemalloc.reset_peak()
    assert all(isinstance(row, Product) for row in islice(rows, count))
    return tracemalloc.get_traced_memory()[1]


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(
        FeedError, match=r"'parquet'.*csv, folder, google-xml, jsonl, shopify, shopify-json, tsv"
    ):
        get_format("parquet")


def test_a_source_of_no_format_is_answered_with_what_was_seen(tmp_path: Path) -> None:
    source = tmp_path / "letter.txt"
    source.write_text("Dear shop,\nhere are our prices.")
    with pytest.raises(FeedError, match=r"starts with 'Dear shop,.*csv, folder.*`format=`"):
        detect_format(source)


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        (b"", "empty"),
        (b"PK\x03\x04", "Excel"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        ("id,image_link\n".encode("utf-16-le"), "UTF-16 without a byte order mark"),
        (b'[{"id": "1"}]', "JSON array"),
        (b"<html><body>Log in</body></html>", "Log in"),
    ],
)
def test_a_source_that_is_no_feed_is_described(content: bytes, seen: str, tmp_path: Path) -> None:
    source = tmp_path / "feed"
    source.write_bytes(content)
    with pytest.raises(FeedError, match=seen):
        read_feed(source)


def test_a_missing_source_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(FeedError, match=r"feed\.csv: cannot be opened: No such file"):
        read_feed(tmp_path / "feed.csv")
