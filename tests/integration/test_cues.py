"""Rows of cues: made with the vectors, filled in behind them, and gone with the picture."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from sqlalchemy import text

from matcher.cues import list_common
from matcher.db.encoders import EncoderRow
from matcher.embedding.embedder import Embedder
from matcher.embedding.run import EmbedLimits
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.tiny_encoder import LIMITS, TinyEncoder, register_tiny

CUED = EmbedLimits(
    LIMITS.batch_size, LIMITS.lease_s, LIMITS.max_attempts, LIMITS.fetch_threads,
    LIMITS.generic_groups, cues=True,
)  # fmt: skip
ROWS = """
SELECT p.sku, c.cue, c.version, length(c.content), c.reason FROM matcher.cue c
JOIN matcher.product p ON p.id = c.product_id ORDER BY 1, 2
"""


@pytest.fixture
def matcher(settings: Settings) -> Iterator[Matcher]:
    with Matcher(settings) as opened:
        yield opened


@pytest.fixture
def row(matcher: Matcher) -> EncoderRow:
    return register_tiny(matcher)


def save(path: Path, seed: int) -> None:
    """A picture with much to find."""
    blocks = np.random.default_rng(seed).integers(0, 256, (24, 24, 3), dtype=np.uint8)
    Image.fromarray(blocks.repeat(8, 0).repeat(8, 1)).save(path)


def ingest(matcher: Matcher, folder: Path, seeds: dict[str, int]) -> None:
    lines = ["id,title,image_link"]
    for sku, seed in seeds.items():
        save(folder / f"{seed}.png", seed)
        lines.append(f"{sku},Thing {sku},{seed}.png")
    (folder / "feed.csv").write_text("\n".join(lines), "utf-8")
    matcher.ingest(folder / "feed.csv", catalog="shop")


def embed(matcher: Matcher, row: EncoderRow, limits: EmbedLimits = CUED) -> None:
    here = matcher.installation
    Embedder(here.engine, row, TinyEncoder(), here.store, here.fetcher, limits).run(lambda: True)


def read(matcher: Matcher, query: str = ROWS) -> list[tuple[Any, ...]]:
    with matcher.installation.transaction() as connection:
        return [tuple(found) for found in connection.execute(text(query))]


def write(matcher: Matcher, statement: str) -> None:
    with matcher.installation.transaction() as connection:
        connection.execute(text(statement))


def fill(matcher: Matcher) -> tuple[int, int]:
    report = matcher.cues.run_until_done(lambda _: None)
    return report.read, report.failed


def walk_again(matcher: Matcher) -> None:
    write(matcher, "UPDATE matcher.cue_fill SET finished_at = now() - interval '2 days'")


def test_a_picture_gets_its_cues_with_its_vector(
    matcher: Matcher, row: EncoderRow, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, {"a": 1, "b": 2, "twin": 1})
    embed(matcher, row)
    rows = read(matcher)
    assert {(sku, cue) for sku, cue, *_ in rows} == {
        (sku, cue) for sku in ("a", "b", "twin") for cue in list_common()
    }
    assert all(0 < size <= 4096 and reason is None for *_, size, reason in rows)
    assert matcher.cues.count() == dict.fromkeys(list_common(), 3)
    assert fill(matcher) == (0, 0)


def test_what_lacks_cues_is_filled_in_once(
    matcher: Matcher, row: EncoderRow, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, {"a": 1, "b": 2})
    embed(matcher, row, LIMITS)
    assert read(matcher) == []
    assert fill(matcher) == (2, 0)
    by_fill = read(matcher)
    assert len(by_fill) == 2 * len(list_common())
    assert fill(matcher) == (0, 0)
    walk_again(matcher)
    assert fill(matcher) == (0, 0)
    assert read(matcher) == by_fill


def test_rows_of_another_version_are_made_anew(
    matcher: Matcher, row: EncoderRow, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, {"a": 1})
    embed(matcher, row)
    made = read(matcher)
    write(matcher, "UPDATE matcher.cue SET version = 0, content = ''")
    write(matcher, "UPDATE matcher.cue_fill SET cues = 'older@0'")
    assert fill(matcher) == (1, 0)
    assert read(matcher) == made


def test_a_picture_that_cannot_be_read_says_why_and_is_not_asked_again(
    matcher: Matcher, row: EncoderRow, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, {"a": 1})
    embed(matcher, row, LIMITS)
    for file in (tmp_path / "store").glob("*/*/*"):
        if file.is_file():
            file.write_bytes(b"rotten")
    assert fill(matcher) == (0, 1)
    assert all(size == 0 and reason for *_, size, reason in read(matcher))
    walk_again(matcher)
    assert fill(matcher) == (0, 0)


def test_a_cue_that_fails_costs_no_vector(
    matcher: Matcher, row: EncoderRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> bytes:
        raise RuntimeError("no points today")

    ingest(matcher, tmp_path, {"a": 1})
    with monkeypatch.context() as patched:
        patched.setattr("matcher.cues.geometry.extract", fail)
        embed(matcher, row)
    assert read(matcher, "SELECT count(*) FROM matcher.embedding") == [(1,)]
    assert read(matcher) == []
    assert fill(matcher) == (1, 0)


def test_a_catalogue_without_cues_keeps_none(
    matcher: Matcher, row: EncoderRow, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, {"a": 1})
    embed(matcher, row)
    matcher.cues.set_wanted("shop", wanted=False)
    assert read(matcher) == []
    ingest(matcher, tmp_path, {"a": 1, "b": 2})
    embed(matcher, row)
    assert fill(matcher) == (0, 0)
    assert read(matcher) == []
    matcher.cues.set_wanted("shop", wanted=True)
    assert fill(matcher) == (2, 0)


def test_a_deleted_product_takes_its_cues_along(
    matcher: Matcher, row: EncoderRow, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, {"a": 1, "b": 2})
    embed(matcher, row)
    write(matcher, "DELETE FROM matcher.product WHERE sku = 'a'")
    assert {sku for sku, *_ in read(matcher)} == {"b"}
    assert read(matcher, "SELECT count(DISTINCT product_id) FROM matcher.cue") == [(1,)]


def test_another_picture_in_its_place_takes_the_cues_along(
    matcher: Matcher, row: EncoderRow, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, {"a": 1})
    embed(matcher, row)
    ingest(matcher, tmp_path, {"a": 2})
    embed(matcher, row)
    shown = "SELECT count(DISTINCT image_id) FROM matcher.cue"
    assert read(matcher, shown) == [(1,)]
    assert {sku for sku, *_ in read(matcher)} == {"a"}


def test_rows_lie_inline(matcher: Matcher, row: EncoderRow, tmp_path: Path) -> None:
    ingest(matcher, tmp_path, {"a": 1, "b": 2})
    embed(matcher, row)
    toast = (
        "SELECT pg_relation_size(reltoastrelid) FROM pg_class WHERE oid = 'matcher.cue'::regclass"
    )
    assert read(matcher, toast) == [(0,)]
