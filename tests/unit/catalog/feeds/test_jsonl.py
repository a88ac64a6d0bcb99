"""JSON Lines: kinds of values, and lines that are none."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import FeedRow, Product, Reject

Read = Callable[..., list[FeedRow]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_lines(*lines: str | dict[str, Any]) -> list[FeedRow]:
        source = tmp_path / "feed.jsonl"
        texts = (line if isinstance(line, str) else json.dumps(line) for line in lines)
        source.write_text("\n".join(texts), encoding="utf-8")
        return list(read_feed(source))

    return read_lines


def test_values_of_every_kind_become_text(read: Read) -> None:
    (row,) = read(
        {
            "id": 17,
            "imageLink": "a.jpg",
            "additionalImageLinks": ["b.jpg", "c,d.jpg"],
            "color": ["Red", "Blue"],
            "price": 19.99,
            "adult": False,
            "gone": None,
            "shipping": {"country": "AE", "days": [1, 2]},
        }
    )
    assert row == Product(
        sku="17",
        image_links=("a.jpg", "b.jpg", "c,d.jpg"),
        color="Red/Blue",
        price=Decimal("19.99"),
        attributes={"adult": "false", "shipping": '{"country": "AE", "days": [1, 2]}'},
        line=1,
    )


def test_a_price_may_be_an_object(read: Read) -> None:
    (row,) = read(
        {"id": "1", "image_link": "a.jpg", "price": {"value": "352.00", "currency": "AED"}}
    )
    assert isinstance(row, Product)
    assert (row.price, row.currency) == (Decimal("352.00"), "AED")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "1", "image_link": "a', "no valid JSON at character"),
        ("[1, 2]", "no JSON object"),
        ('"text"', "no JSON object"),
        ('{"id": NaN}', "NaN, Infinity"),
        ('{"id": ' + "9" * 5000 + "}", "too long"),
        ("[" * 100_000, "nested too deeply"),
        ('{"id": "1\\ud800", "image_link": "a.jpg"}', "half a character"),
        ('{"id": "1\\u0000", "image_link": "a.jpg"}', "NUL"),
    ],
)
def test_a_bad_line_costs_itself_alone(read: Read, line: str, reason: str) -> None:
    good = {"id": "ok", "image_link": "a.jpg"}
    first, bad, blank_skipped = read(good, line, "", good)
    assert isinstance(bad, Reject)
    assert reason in bad.reason
    assert (first.line, bad.line, blank_skipped.line) == (1, 2, 4)
    assert not bad.ends_reading


def test_bytes_that_are_not_utf8_are_guessed_with_a_warning(tmp_path: Path) -> None:
    source = tmp_path / "feed.jsonl"
    good = b'{"id": "1", "image_link": "a.jpg"}\n'
    source.write_bytes(good + b'{"id": "2", "title": "caf\xe9", "image_link": "a.jpg"}\n' + good)
    first, bad, last = read_feed(source)
    assert isinstance(first, Product)
    assert isinstance(last, Product)
    assert isinstance(bad, Product)
    assert bad.title == "café"
    assert "read as Windows-1252" in bad.warnings[0].message
