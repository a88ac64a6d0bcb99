"""On a Citus cluster work goes on as on a single server, and gives the same answers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.citus_shop import Row, ask, draw_rows, ingest, is_same, open_on_cluster
from tests.support.questions import BY_INDEX, BY_NEAR
from tests.support.tiny_encoder import embed, fill, register_second, register_tiny

pytestmark = pytest.mark.citus
MEMORY = 64 << 20


@pytest.fixture
def there(settings: Settings) -> Iterator[Matcher]:
    """Give an installation on the cluster."""
    with open_on_cluster(settings) as (opened, _):
        yield opened


def test_every_step_of_work_gives_the_single_servers_answers(
    there: Matcher, matcher: Matcher, tmp_path: Path
) -> None:
    both = (there, matcher)
    register_tiny(matcher)
    rows = draw_rows(tmp_path)

    def work(fed: list[Row]) -> None:
        ingest(tmp_path, fed, *both)
        for each in both:
            embed(each)
        assert is_same(ask(there), ask(matcher))

    work(rows[:50])
    for row in rows[20:30]:
        row |= {"brand": "Acme", "price": "15 EUR", "google_product_category": "632"}
    work(rows[10:])  # ten come, ten go, ten change
    for row, other in zip(rows[30:35], rows[35:40], strict=True):
        row["image_link"] = other["image_link"]
    work(rows)  # those that went come back, and five show other pictures
    for each in both:
        with each.installation.transaction() as connection:
            connection.execute(text("DELETE FROM matcher.product WHERE sku = 'S050'"))
    work(rows)


def test_a_second_encoder_is_added_shown_activated_and_removed(
    there: Matcher, matcher: Matcher, tmp_path: Path
) -> None:
    both = (there, matcher)
    register_tiny(matcher)
    ingest(tmp_path, draw_rows(tmp_path), *both)
    for each in both:
        embed(each)
        fill(each, register_second(each))
        each.encoders.activate("second")
        assert [e.coverage.encoded for e in each.encoders.list()] == [60, 60]
        each.encoders.activate("tiny", catalog="default")
        each.encoders.activate("tiny")
        each.encoders.retire("second")
        each.encoders.remove("second")
        assert [e.encoder.name for e in each.encoders.list()] == ["tiny"]
    assert is_same(ask(there), ask(matcher))


def test_an_index_is_built_of_distributed_tables_beside_writers(
    there: Matcher, matcher: Matcher, tmp_path: Path
) -> None:
    both = (there, matcher)
    register_tiny(matcher)
    rows = draw_rows(tmp_path)
    ingest(tmp_path, rows[:50], *both)
    for each in both:
        embed(each)
    plans: list[str] = []

    def write(phase: str, done: int, total: int) -> None:
        if phase == "preparing" and done == total == 0 and not plans:
            plans.append(phase)
            ingest(tmp_path, rows[5:], there)
            embed(there)

    there.index.build(memory_bytes=MEMORY, progress=write)
    there.index.build(memory_bytes=MEMORY)
    ingest(tmp_path, rows[5:], matcher)
    embed(matcher)
    matcher.index.build(memory_bytes=MEMORY)
    with there.installation.transaction() as connection:
        assert connection.execute(text("SELECT generation FROM matcher.search_space")).one() == (3,)
    there.upkeep.sweep()
    assert there.check() == []
    assert there.status().indexes[0].state == "ready"
    for setting in ("", BY_INDEX, BY_NEAR):
        assert is_same(ask(there, setting), ask(matcher, setting))


def test_a_catalogue_is_removed_with_its_vectors(there: Matcher, tmp_path: Path) -> None:
    ingest(tmp_path, draw_rows(tmp_path, 20), there)
    embed(there)
    there.catalogs.remove("default")
    with there.installation.transaction() as connection:
        for table in ("embedding", "candidate"):
            counted = connection.execute(text(f"SELECT count(*) FROM matcher.{table}"))
            assert counted.scalar_one() == 0
