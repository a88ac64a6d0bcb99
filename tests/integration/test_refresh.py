"""Pictures that are asked for again: what is sent, what is encoded, and whose vectors follow."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlalchemy import text

from matcher.catalog.ingest import IngestReport
from matcher.db.embeddings import to_numpy
from matcher.db.encoder_uses import fill_encoder
from matcher.db.encoders import EncoderRow, register_encoder
from matcher.db.jobs import open_all_jobs
from matcher.db.leases import claim_jobs
from matcher.embedding.embedder import Embedder
from matcher.embedding.run import EmbedLimits, EmbedReport
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.picture_feeds import draw_png
from tests.support.tiny_encoder import DIMENSION, TinyEncoder, register_tiny
from tests.support.worker_process import Shop

LIMITS = EmbedLimits(batch_size=8, lease_s=60, max_attempts=5, fetch_threads=4, generic_groups=3)
Embed = Callable[..., EmbedReport]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"fetch_allow_private": True, "generic_groups": 3})


@pytest.fixture
def row(matcher: Matcher) -> EncoderRow:
    return register_tiny(matcher)


@pytest.fixture
def encoder() -> TinyEncoder:
    return TinyEncoder()


@pytest.fixture
def embed(matcher: Matcher, row: EncoderRow, encoder: TinyEncoder) -> Embed:
    def run(other: EncoderRow | None = None) -> EmbedReport:
        here = matcher.installation
        embedder = Embedder(here.engine, other or row, encoder, here.store, here.fetcher, LIMITS)
        return embedder.run(lambda: True)

    return run


@pytest.fixture
def stocked(matcher: Matcher, shop: Shop, embed: Embed, tmp_path: Path) -> None:
    """Five products; the pictures of all but the first are the same placeholder."""
    links = [shop.put(f"/{n}.png", draw_png(min(n, 1))) for n in range(5)]
    feed = tmp_path / "feed.csv"
    feed.write_text("id,image_link\n" + "".join(f"S{n},{link}\n" for n, link in enumerate(links)))
    matcher.ingest(feed)
    assert embed().done == 5


def ask(matcher: Matcher, query: str) -> list[tuple[Any, ...]]:
    with matcher.installation.transaction() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def vector_of(matcher: Matcher, sku: str, encoder: EncoderRow) -> NDArray[np.float32] | None:
    rows = ask(
        matcher,
        "SELECT e.vector FROM matcher.embedding e JOIN matcher.product p ON p.id = e.product_id"
        f" WHERE p.sku = '{sku}' AND e.encoder_id = {encoder.id}",
    )
    return to_numpy(rows[0][0]) if rows else None


@pytest.mark.usefixtures("stocked")
def test_an_unchanged_picture_is_neither_sent_nor_encoded(
    matcher: Matcher, shop: Shop, embed: Embed, encoder: TinyEncoder
) -> None:
    encoded, fetched = encoder.encoded, "SELECT min(fetched_at) FROM matcher.image"
    (before,) = ask(matcher, fetched)
    assert matcher.embedding.refresh() == 5
    assert embed().done == 5
    assert (encoder.encoded, shop.answered[5:]) == (encoded, [304] * 5)
    assert ask(matcher, "SELECT count(changed_at) FROM matcher.image") == [(0,)]
    assert ask(matcher, fetched) > [before]


@pytest.mark.usefixtures("stocked")
def test_a_file_that_the_store_lost_is_sent_again(
    matcher: Matcher, embed: Embed, tmp_path: Path
) -> None:
    for file in (tmp_path / "store").rglob("*"):
        if file.is_file():
            file.unlink()
    matcher.embedding.refresh()
    assert embed().done == 5
    digests = ask(matcher, "SELECT DISTINCT sha256 FROM matcher.image")
    assert [matcher.installation.store.has(bytes(digest)) for (digest,) in digests] == [True] * 2


@pytest.mark.usefixtures("stocked")
def test_other_encoders_forget_and_fill_again_a_picture_that_changed(
    matcher: Matcher, shop: Shop, embed: Embed, row: EncoderRow
) -> None:
    with matcher.installation.transaction() as connection:
        shadow = register_encoder(
            connection, name="tiny", revision=2, fingerprint="2", dimension=DIMENSION,
            spec_json="{}",
        )  # fmt: skip
        fill_encoder(connection, shadow, None)
        open_all_jobs(connection, shadow.id)
    embed(shadow)
    old = vector_of(matcher, "S0", shadow)
    shop.put("/0.png", draw_png(7))
    matcher.embedding.refresh()
    embed()
    assert vector_of(matcher, "S0", row) is not None
    assert vector_of(matcher, "S0", shadow) is None
    assert vector_of(matcher, "S1", shadow) is not None
    assert embed(shadow).done == 1
    new = vector_of(matcher, "S0", shadow)
    assert old is not None
    assert new is not None
    assert not np.allclose(old, new, atol=0.01)


@pytest.mark.usefixtures("stocked")
def test_bytes_that_another_picture_has_are_not_encoded_again(
    matcher: Matcher, shop: Shop, embed: Embed, encoder: TinyEncoder, row: EncoderRow
) -> None:
    shop.put("/0.png", draw_png(1))
    matcher.embedding.refresh()
    encoded = encoder.encoded
    embed()
    assert encoder.encoded == encoded
    one, other = vector_of(matcher, "S0", row), vector_of(matcher, "S1", row)
    assert np.array_equal(one, other)  # type: ignore[arg-type]


@pytest.mark.usefixtures("stocked")
def test_what_is_left_of_a_placeholder_is_judged_again(
    matcher: Matcher, shop: Shop, embed: Embed
) -> None:
    count = "SELECT count(*) FROM matcher.image WHERE generic"
    assert ask(matcher, count) == [(4,)]
    shop.put("/1.png", draw_png(7))
    matcher.embedding.refresh()
    embed()
    assert ask(matcher, count) == [(0,)]
    assert ask(matcher, "SELECT count(*) FROM matcher.candidate") == [(5,)]


@pytest.mark.usefixtures("stocked")
def test_a_worker_that_died_with_a_refresh_loses_nothing(
    matcher: Matcher, shop: Shop, embed: Embed, row: EncoderRow
) -> None:
    before = vector_of(matcher, "S0", row)
    shop.put("/0.png", draw_png(7))
    matcher.embedding.refresh()
    with matcher.installation.transaction() as connection:
        claim_jobs(connection, row.id, n=5, lease_s=0, max_attempts=5)
    assert np.array_equal(before, vector_of(matcher, "S0", row))  # type: ignore[arg-type]
    assert embed().done == 5
    assert ask(matcher, "SELECT count(changed_at) FROM matcher.image") == [(1,)]
    assert ask(matcher, "SELECT bool_or(recheck) FROM matcher.embedding_job") == [(False,)]


# Links that changed.


@pytest.fixture
def ingest(matcher: Matcher, row: EncoderRow, tmp_path: Path) -> Callable[..., IngestReport]:
    def run(**links: str) -> IngestReport:
        feed = tmp_path / "links.csv"
        rows = "".join(f'{sku},"{joined}"\n' for sku, joined in links.items())
        feed.write_text(f"id,image_link\n{rows}")
        return matcher.ingest(feed)

    return run


def pairs(matcher: Matcher) -> list[tuple[str, str]]:
    """SKU and path of each vector."""
    rows = ask(
        matcher,
        "SELECT p.sku, regexp_replace(i.url, '^.*/', '') FROM matcher.embedding e"
        " JOIN matcher.product p ON p.id = e.product_id JOIN matcher.image i ON i.id = e.image_id"
        " ORDER BY 1, 2",
    )
    return [(sku, path) for sku, path in rows]


def test_each_replaced_picture_waits_for_the_one_in_its_place(
    matcher: Matcher, shop: Shop, embed: Embed, ingest: Callable[..., IngestReport]
) -> None:
    a, b, c, d = (shop.put(f"/{name}", draw_png(n)) for n, name in enumerate("abcd"))
    shop.put("/d", 503)
    ingest(A=f"{a},{b}", B=a)
    embed()
    assert ingest(A=f"{c},{d}", B=a).changed == 2
    embed()
    assert pairs(matcher) == [("A", "b"), ("A", "c"), ("B", "a")]
    shop.put("/d", draw_png(3))
    ask_now = text("UPDATE matcher.embedding_job SET ready_at = now()")
    with matcher.installation.transaction() as connection:
        connection.execute(ask_now)
    embed()
    assert pairs(matcher) == [("A", "c"), ("A", "d"), ("B", "a")]
    assert matcher.embedding.count_jobs()["done"] == 3


def test_a_link_that_comes_back_was_never_gone(
    matcher: Matcher, shop: Shop, embed: Embed, ingest: Callable[..., IngestReport]
) -> None:
    a, b = (shop.put(f"/{name}", draw_png(n)) for n, name in enumerate("ab"))
    ingest(A=a)
    embed()
    ingest(A=b)
    ingest(A=a)
    embed()
    assert pairs(matcher) == [("A", "a")]
    assert [picture.replaced for picture in matcher.products.get("A").pictures] == [False]
    assert matcher.embedding.count_jobs()["done"] == 1


def test_a_new_link_that_leads_nowhere_leaves_the_old_vector(
    matcher: Matcher, shop: Shop, embed: Embed, ingest: Callable[..., IngestReport]
) -> None:
    a, b = shop.put("/a", draw_png(0)), shop.put("/b", draw_png(1))
    ingest(A=a)
    embed()
    ingest(A=shop.url + "/none")
    embed()
    ingest(A=shop.url + "/none")
    assert pairs(matcher) == [("A", "a")]
    ingest(A=b)
    embed()
    assert pairs(matcher) == [("A", "b")]
