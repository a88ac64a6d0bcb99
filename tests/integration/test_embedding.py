"""From waiting jobs to vectors: what is encoded, what is not, and what becomes of bad pictures."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq import Format
from sqlalchemy import event, text

from matcher.db.encoders import EncoderRow
from matcher.db.failures import list_failures
from matcher.embedding.embedder import Embedder
from matcher.embedding.run import EmbedLimits, EmbedReport
from matcher.matcher import Matcher
from matcher.search.candidates import match_vector
from matcher.settings import Settings
from tests.support.tiny_encoder import POISON, TinyEncoder, register_tiny
from tests.support.worker_process import Shop

LIMITS = EmbedLimits(batch_size=8, lease_s=60, max_attempts=5, fetch_threads=4, generic_groups=10)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"fetch_allow_private": True, "fetch_timeout_s": 5.0})


@pytest.fixture
def row(matcher: Matcher) -> EncoderRow:
    return register_tiny(matcher)


@pytest.fixture
def encoder() -> TinyEncoder:
    return TinyEncoder()


@pytest.fixture
def ingest(matcher: Matcher, row: EncoderRow, tmp_path: Path) -> Callable[..., None]:
    def run(links: dict[str, str], *, catalog: str = "default") -> None:
        feed = tmp_path / "feed.csv"
        rows = "".join(f'{sku},"{link}"\n' for sku, link in links.items())
        feed.write_text(f"id,image_link\n{rows}")
        matcher.ingest(feed, catalog=catalog, images=tmp_path)

    return run


@pytest.fixture
def embed(matcher: Matcher, row: EncoderRow, encoder: TinyEncoder) -> Callable[..., EmbedReport]:
    def run(
        limits: EmbedLimits = LIMITS, may_go_on: Callable[[], bool] = lambda: True
    ) -> EmbedReport:
        here = matcher.installation
        embedder = Embedder(here.engine, row, encoder, here.store, here.fetcher, limits)
        return embedder.run(may_go_on)

    return run


def png(colour: tuple[int, int, int]) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (32, 32), colour).save(buffer, "PNG")
    return buffer.getvalue()


def colours(count: int) -> list[tuple[int, int, int]]:
    return [(5 * n, 255 - 5 * n, 7 * n % 200) for n in range(count)]


def save(folder: Path, pictures: Sequence[tuple[int, int, int]]) -> dict[str, str]:
    """Save pictures of one colour each; returns a link for each SKU."""
    links = {}
    for number, colour in enumerate(pictures):
        (folder / f"{number}.png").write_bytes(png(colour))
        links[f"sku-{number}"] = f"{number}.png"
    return links


def read_rows(matcher: Matcher, query: str) -> list[tuple[Any, ...]]:
    with matcher.installation.transaction() as connection:
        return [tuple(found) for found in connection.execute(text(query))]


def make_ready(matcher: Matcher) -> None:
    with matcher.installation.transaction() as connection:
        connection.execute(text("UPDATE matcher.embedding_job SET ready_at = now()"))


def reasons(matcher: Matcher) -> list[str]:
    with matcher.installation.transaction() as connection:
        return [failure.reason for failure in list_failures(connection)]


Ingest = Callable[..., None]
Embed = Callable[..., EmbedReport]


def test_every_picture_gets_the_vector_of_its_own_pixels(
    matcher: Matcher, ingest: Ingest, embed: Embed, encoder: TinyEncoder, tmp_path: Path
) -> None:
    pictures = colours(30)
    ingest(save(tmp_path, pictures))
    report = embed()
    assert (report.done, report.encoded, report.failed, report.finished) == (30, 30, 0, True)
    stored = dict(
        read_rows(
            matcher,
            "SELECT p.sku, e.vector FROM matcher.embedding e"
            " JOIN matcher.product p ON p.id = e.product_id",
        )
    )
    for number, colour in enumerate(pictures):
        [vector] = TinyEncoder().encode_images([np.full((8, 8, 3), colour, np.uint8)])
        similarity = float(stored[f"sku-{number}"].to_numpy().astype(np.float32) @ vector)
        assert similarity == pytest.approx(1, abs=1e-3)


def test_no_more_than_half_a_batch_is_encoded_at_a_time(
    ingest: Ingest, embed: Embed, encoder: TinyEncoder, tmp_path: Path
) -> None:
    ingest(save(tmp_path, colours(20)))
    embed()
    assert encoder.calls == [4, 4, 4, 4, 2, 2]


def test_same_bytes_in_one_batch_are_encoded_once(
    matcher: Matcher, ingest: Ingest, embed: Embed, encoder: TinyEncoder, shop: Shop
) -> None:
    links = {f"sku-{n}": shop.put(f"/{n}.png", png((200, 30, 30))) for n in range(5)}
    ingest(links)
    report = embed()
    assert (report.done, encoder.encoded) == (5, 1)
    query = "SELECT count(*), count(DISTINCT vector::text) FROM matcher.embedding"
    assert read_rows(matcher, query) == [(5, 1)]


def test_picture_shown_by_another_product_is_not_encoded_again(
    matcher: Matcher, ingest: Ingest, embed: Embed, encoder: TinyEncoder, tmp_path: Path
) -> None:
    ingest(save(tmp_path, [(10, 20, 30)]))
    embed()
    ingest({"another": "0.png"})
    report = embed()
    assert (report.done, report.encoded, encoder.encoded) == (1, 0, 1)
    query = "SELECT count(DISTINCT product_id), count(*) FROM matcher.embedding"
    assert read_rows(matcher, query) == [(2, 2)]


def test_known_bytes_under_another_url_and_catalogue_are_not_encoded_again(
    matcher: Matcher, ingest: Ingest, embed: Embed, encoder: TinyEncoder, shop: Shop
) -> None:
    ingest({"a": shop.put("/a.png", png((1, 2, 3)))})
    embed()
    ingest({"b": shop.put("/b.png", png((1, 2, 3)))}, catalog="other")
    assert embed().done == 1
    assert encoder.encoded == 1


def test_picture_that_breaks_the_encoder_takes_no_neighbour_along(
    matcher: Matcher, ingest: Ingest, embed: Embed, tmp_path: Path
) -> None:
    ingest(save(tmp_path, [*colours(7), POISON]))
    report = embed()
    assert (report.done, report.failed, report.retried) == (7, 0, 1)
    for _ in range(LIMITS.max_attempts - 1):
        make_ready(matcher)
        report = embed()
    assert report.failed == 1
    assert reasons(matcher) == ["unexpected RuntimeError: this picture cannot be encoded"]


def test_bad_pictures_fail_with_reasons_and_the_rest_goes_in(
    matcher: Matcher, ingest: Ingest, embed: Embed, shop: Shop
) -> None:
    whole = png((50, 60, 70))
    ingest(
        {
            "good": shop.put("/good.png", whole),
            "cut": shop.put("/cut.png", whole[:-30]),
            "page": shop.put("/page.jpg", b"<!DOCTYPE html><html></html>"),
            "empty": shop.put("/empty.jpg", b""),
            "gone": shop.url + "/gone.jpg",
        }
    )
    report = embed()
    assert (report.done, report.failed, report.retried) == (1, 4, 0)
    assert len(set(reasons(matcher))) == 4
    assert any("404" in reason for reason in reasons(matcher))
    assert embed().failed == 0


def test_shop_that_is_away_for_a_moment_is_asked_again(
    matcher: Matcher, ingest: Ingest, embed: Embed, shop: Shop
) -> None:
    ingest({"a": shop.put("/a.png", 503, 503, png((9, 9, 9)))})
    assert embed().retried == 1
    # Its time has not come: asking at once would be rude, and in vain.
    assert replace(embed(), seconds=0) == EmbedReport()
    for expected in (EmbedReport(retried=1), EmbedReport(done=1, encoded=1)):
        make_ready(matcher)
        assert replace(embed(), seconds=0) == expected
    assert shop.asked == ["/a.png"] * 3


def test_fetched_bytes_are_kept_and_not_fetched_again(
    matcher: Matcher, row: EncoderRow, ingest: Ingest, embed: Embed, shop: Shop
) -> None:
    ingest({"a": shop.put("/a.png", png((9, 9, 9)))})
    embed()
    [(digest, size, state)] = read_rows(matcher, "SELECT sha256, bytes, state FROM matcher.image")
    assert matcher.installation.store.get(bytes(digest)) == png((9, 9, 9))
    assert (size, state) == (len(png((9, 9, 9))), "stored")
    ingest({"b": shop.url + "/a.png"})
    assert embed().done == 1
    assert shop.asked == ["/a.png"]


def test_picture_in_too_many_groups_is_generic_and_left_out_of_answers(
    matcher: Matcher, ingest: Ingest, embed: Embed, encoder: TinyEncoder, shop: Shop
) -> None:
    placeholder = png((250, 250, 250))
    links = {f"sku-{n}": shop.put(f"/{n}.png", placeholder) for n in range(4)}
    ingest(links | {"real": shop.put("/real.png", png((200, 0, 0)))})
    embed(replace(LIMITS, generic_groups=3))
    assert read_rows(matcher, "SELECT count(*) FROM matcher.image WHERE generic") == [(4,)]
    [query] = encoder.encode_images([np.full((8, 8, 3), 250, np.uint8)])
    with matcher.installation.transaction() as connection:
        answer = match_vector(connection, query, k=5)
    assert [match.sku for match in answer.matches] == ["real"]


def test_end_of_a_slice_keeps_what_was_read_and_leases_no_more(
    matcher: Matcher, ingest: Ingest, embed: Embed, encoder: TinyEncoder, tmp_path: Path
) -> None:
    ingest(save(tmp_path, colours(40)))
    report = embed(may_go_on=lambda: not encoder.calls)
    assert report.done == encoder.encoded
    assert report.done in (8, 16)  # the next batch may have been read meanwhile
    assert not report.finished
    counts = matcher.embedding.count_jobs()
    assert (counts["done"], counts["leased"], counts["pending"]) == (
        report.done,
        0,
        40 - report.done,
    )
    assert embed().done == 40 - report.done
    assert read_rows(matcher, "SELECT DISTINCT attempts FROM matcher.embedding_job") == [(1,)]


def test_two_workers_share_the_work_and_do_nothing_twice(
    matcher: Matcher, ingest: Ingest, embed: Embed, encoder: TinyEncoder, tmp_path: Path
) -> None:
    ingest(save(tmp_path, colours(50)))
    reports: list[EmbedReport] = []
    threads = [threading.Thread(target=lambda: reports.append(embed())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(report.done for report in reports) == 50
    assert encoder.encoded == 50


def test_lease_that_ran_out_behind_a_slow_batch_is_renewed_before_it_is_encoded(
    matcher: Matcher, row: EncoderRow, ingest: Ingest, tmp_path: Path
) -> None:
    never = threading.Event()

    class Slow(TinyEncoder):
        def encode_images(self, images: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
            never.wait(0.5)
            return super().encode_images(images)

    ingest(save(tmp_path, colours(6)))
    here, slow = matcher.installation, Slow()
    limits = replace(LIMITS, lease_s=0.6, batch_size=2)
    report = Embedder(here.engine, row, slow, here.store, here.fetcher, limits).run(lambda: True)
    assert (report.done, slow.encoded) == (6, 6)
    assert read_rows(matcher, "SELECT DISTINCT attempts FROM matcher.embedding_job") == [(1,)]


def test_lone_suspect_is_embedded_after_the_others(
    matcher: Matcher, ingest: Ingest, embed: Embed, encoder: TinyEncoder, tmp_path: Path
) -> None:
    ingest(save(tmp_path, colours(5)))
    with matcher.installation.transaction() as connection:
        connection.execute(
            text(
                "UPDATE matcher.embedding_job SET state = 'leased', attempts = 2,"
                " lease_token = gen_random_uuid(), ready_at = now() - interval '1 h'"
                " WHERE image_id IN (SELECT id FROM matcher.image ORDER BY id LIMIT 2)"
            )
        )
    assert embed().done == 5
    assert encoder.calls == [2, 1, 1, 1]


def test_compact_encoder_embeds_and_answers_with_the_same_product(
    settings: Settings, tmp_path: Path
) -> None:
    with Matcher(settings) as matcher:
        rng = np.random.default_rng(3)
        rows = []
        for number in range(6):
            pixels = rng.integers(0, 255, (7, 7, 3), np.uint8)
            picture = Image.fromarray(pixels).resize((224, 224), Image.Resampling.NEAREST)
            picture.save(tmp_path / f"{number}.png")
            rows.append(f"sku-{number},{number}.png\n")
        (tmp_path / "products.csv").write_text("id,image_link\n" + "".join(rows))
        matcher.ingest(tmp_path / "products.csv")
        report = matcher.embedding.run_pending()
        assert report is not None
        assert (report.done, report.encoded) == (6, 6)
        for number in range(6):
            answer = matcher.match(tmp_path / f"{number}.png", k=2)
            assert answer.matches[0].sku == f"sku-{number}"
            assert answer.matches[0].similarity == pytest.approx(1, abs=2e-3)


def test_vectors_travel_to_the_server_in_binary(
    matcher: Matcher, ingest: Ingest, embed: Embed, tmp_path: Path
) -> None:
    ingest(save(tmp_path, colours(3)))
    sent: list[object] = []

    @event.listens_for(matcher.installation.engine, "before_cursor_execute")
    def note(_: object, cursor: Any, sql: str, parameters: Any, *__: object) -> None:
        if "vectors" in (parameters or {}):
            transformer = Transformer(cursor.connection)
            dumper = transformer.get_dumper(parameters["vectors"], PyFormat.AUTO)
            sent.append(dumper.format)

    embed()
    assert sent == [Format.BINARY] * 2
