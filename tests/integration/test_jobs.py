"""Leases on embedding jobs, as rows: who gets which, and what becomes of those that fail."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, text

from matcher.db.embeddings import EncodedImage, write_embeddings
from matcher.db.encoder_uses import fill_encoder
from matcher.db.encoders import EncoderRow, register_encoder
from matcher.db.engine import create_owner_engine
from matcher.db.failures import list_failures
from matcher.db.jobs import Failure, count_jobs, count_ready, fail_jobs, open_all_jobs, retry_jobs
from matcher.db.leases import Lease, claim_jobs, release_lease, renew_lease
from matcher.errors import UnknownNameError
from matcher.matcher import Matcher
from tests.support.databases import Database
from tests.support.questions import list_nodes, recorded_plans
from tests.support.tiny_encoder import DIMENSION, register_tiny, unit_vector

MAX_ATTEMPTS = 5
LEASE_S = 60.0
MAKE_READY = "UPDATE matcher.embedding_job SET ready_at = now() - interval '1 h'"


@pytest.fixture
def encoder(matcher: Matcher) -> EncoderRow:
    return register_tiny(matcher)


@pytest.fixture
def connection(matcher: Matcher, encoder: EncoderRow) -> Iterator[Connection]:
    with matcher.installation.transaction() as opened:
        yield opened


@pytest.fixture
def pictures(matcher: Matcher, encoder: EncoderRow, tmp_path: Path) -> int:
    """Twelve pictures wait."""
    feed = tmp_path / "products.csv"
    links = "".join(f"sku-{n},https://shop.example/{n}.jpg\n" for n in range(12))
    feed.write_text(f"id,image_link\n{links}")
    return matcher.ingest(feed).pictures


def claim(
    connection: Connection, encoder: EncoderRow, n: int = 100, *, suspects: bool = False
) -> Lease:
    return claim_jobs(
        connection,
        encoder.id,
        n=n,
        lease_s=LEASE_S,
        max_attempts=MAX_ATTEMPTS,
        suspects=suspects,
    )


def go_silent(connection: Connection, lease: Lease) -> None:
    """Let a lease run out without a word; its jobs are then the first in the queue."""
    connection.execute(text(f"{MAKE_READY} WHERE lease_token = :token"), {"token": lease.token})


def write(connection: Connection, lease: Lease) -> int:
    encoded = [
        EncodedImage(job.image_id, unit_vector(job.image_id), bytes(32), 1) for job in lease.jobs
    ]
    return write_embeddings(connection, lease, encoded, generic_groups=10)


def fail(connection: Connection, lease: Lease, reason: str, *, transient: bool) -> int:
    failures = [Failure(job.image_id, reason, transient) for job in lease.jobs]
    return fail_jobs(connection, lease, failures, max_attempts=MAX_ATTEMPTS, retry_s=30)


def image_ids(lease: Lease) -> set[int]:
    return {job.image_id for job in lease.jobs}


def count_vectors(connection: Connection) -> int:
    return int(connection.execute(text("SELECT count(*) FROM matcher.embedding")).scalar_one())


def test_two_claimers_at_once_get_different_jobs(
    matcher: Matcher, encoder: EncoderRow, pictures: int
) -> None:
    engine = matcher.installation.engine
    with engine.begin() as one, engine.begin() as other:
        first = claim(one, encoder, 5)
        second = claim(other, encoder, 100)
    assert len(first.jobs) == 5
    assert len(second.jobs) == pictures - 5
    assert not image_ids(first) & image_ids(second)
    assert first.token != second.token


def test_leased_jobs_are_not_ready_for_others(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    claim(connection, encoder)
    assert count_ready(connection, most=5) == 0
    assert claim(connection, encoder).jobs == ()
    assert count_jobs(connection)["leased"] == pictures


def test_lease_that_ran_out_is_taken_over(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    lost = claim(connection, encoder)
    go_silent(connection, lost)
    assert count_ready(connection, most=5) == 5
    taken = claim(connection, encoder)
    assert image_ids(taken) == image_ids(lost)
    assert {job.attempts for job in taken.jobs} == {2}


def test_write_of_a_worker_that_lost_its_lease_is_discarded(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    lost = claim(connection, encoder)
    go_silent(connection, lost)
    taken = claim(connection, encoder)
    assert write(connection, lost) == 0
    assert count_vectors(connection) == 0
    assert write(connection, taken) == pictures
    assert write(connection, lost) == 0
    assert count_vectors(connection) == pictures
    assert count_jobs(connection)["done"] == pictures


def test_failure_of_a_worker_that_lost_its_lease_is_discarded(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    lost = claim(connection, encoder)
    go_silent(connection, lost)
    claim(connection, encoder)
    assert fail(connection, lost, "too late", transient=False) == 0
    assert count_jobs(connection)["leased"] == pictures


def test_writing_again_after_a_lost_answer_changes_nothing(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    lease = claim(connection, encoder)
    assert write(connection, lease) == pictures
    assert write(connection, lease) == 0
    assert count_vectors(connection) == pictures


def test_renewed_lease_outlasts_its_first_end(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    lease = claim(connection, encoder)
    go_silent(connection, lease)
    assert renew_lease(connection, lease, lease_s=LEASE_S) == image_ids(lease)
    assert claim(connection, encoder).jobs == ()


def test_renewal_tells_which_jobs_others_have_taken(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    lease = claim(connection, encoder)
    go_silent(connection, lease)
    taken = claim(connection, encoder, 5)
    held = renew_lease(connection, lease, lease_s=LEASE_S)
    assert held == image_ids(lease) - image_ids(taken)


def test_released_jobs_are_ready_and_count_no_attempt(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    release_lease(connection, claim(connection, encoder))
    assert {job.attempts for job in claim(connection, encoder).jobs} == {1}


def test_picture_that_may_have_stopped_two_workers_is_taken_alone(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    for _ in range(2):
        go_silent(connection, claim(connection, encoder, 3))
    fresh = claim(connection, encoder)
    assert len(fresh.jobs) == pictures - 3
    assert {job.attempts for job in fresh.jobs} == {1}
    assert claim(connection, encoder).jobs == ()
    alone = [claim(connection, encoder, suspects=True) for _ in range(4)]
    assert [len(lease.jobs) for lease in alone] == [1, 1, 1, 0]
    assert all(job.attempts == 3 for lease in alone for job in lease.jobs)


def test_picture_that_stops_every_worker_is_given_up_with_a_reason(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    for attempt in range(MAX_ATTEMPTS):
        lease = claim(connection, encoder, 1, suspects=attempt >= 2)
        assert [job.attempts for job in lease.jobs] == [attempt + 1]
        go_silent(connection, lease)
    assert claim(connection, encoder, suspects=True).jobs == ()
    assert count_jobs(connection)["failed"] == 1
    (failure,) = list_failures(connection)
    assert failure.reason.startswith(f"{MAX_ATTEMPTS} workers stopped while they held this picture")


def test_jobs_that_are_given_up_do_not_hide_those_behind_them(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    lease = claim(connection, encoder, 2)
    connection.execute(
        text(
            "UPDATE matcher.embedding_job SET ready_at = now() - interval '1 h', attempts ="
            " CASE WHEN image_id = :last THEN 3 ELSE :max END WHERE lease_token = :token"
        ),
        {"token": lease.token, "last": max(image_ids(lease)), "max": MAX_ATTEMPTS},
    )
    assert len(claim(connection, encoder, suspects=True).jobs) == 1
    assert count_jobs(connection)["failed"] == 1


def test_transient_failure_waits_longer_each_time_then_is_given_up(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    waits = []
    for attempt in range(1, MAX_ATTEMPTS + 1):
        lease = claim(connection, encoder, 1)
        assert [job.attempts for job in lease.jobs] == [attempt]
        closed = fail(connection, lease, "503 from the shop", transient=True)
        assert closed == (attempt == MAX_ATTEMPTS)
        key = {"id": lease.jobs[0].image_id}
        wait = "SELECT extract(epoch FROM ready_at - now()) FROM matcher.embedding_job"
        waits.append(
            round(connection.execute(text(f"{wait} WHERE image_id = :id"), key).scalar_one())
        )
        connection.execute(text(f"{MAKE_READY} WHERE image_id = :id"), key)
    # Within a fifth: pictures that failed together do not come back together.
    assert waits[:-1] == [pytest.approx(s, rel=0.21) for s in (30, 120, 480, 1920)]
    assert list_failures(connection)[0].reason == "503 from the shop"


def test_permanent_failure_is_not_tried_again(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    assert fail(connection, claim(connection, encoder), "no image", transient=False) == pictures
    assert count_ready(connection, most=5) == 0
    assert count_jobs(connection)["failed"] == pictures
    states = connection.execute(text("SELECT DISTINCT state FROM matcher.image")).scalars().all()
    assert states == ["failed"]


def test_retry_gives_failed_pictures_another_round(
    connection: Connection, encoder: EncoderRow, pictures: int
) -> None:
    fail(connection, claim(connection, encoder), "no image", transient=False)
    assert retry_jobs(connection) == pictures
    assert {job.attempts for job in claim(connection, encoder).jobs} == {1}


def test_a_second_encoder_has_jobs_of_its_own(matcher: Matcher, pictures: int) -> None:
    with matcher.installation.transaction() as connection:
        other = register_encoder(
            connection,
            name="shadow",
            revision=1,
            fingerprint="s",
            dimension=DIMENSION,
            spec_json="{}",
        )
        fill_encoder(connection, other, None)
        assert open_all_jobs(connection, other.id) == pictures
        assert count_jobs(connection)["pending"] == 2 * pictures
        assert len(claim(connection, other).jobs) == pictures
        counts = count_jobs(connection)
    assert (counts["pending"], counts["leased"]) == (pictures, pictures)


def test_jobs_of_an_encoder_that_is_used_nowhere_are_not_handed_out(
    matcher: Matcher, encoder: EncoderRow, pictures: int
) -> None:
    with matcher.installation.transaction() as connection:
        connection.execute(text("DELETE FROM matcher.encoder_use"))
        assert claim(connection, encoder).jobs == ()


@pytest.fixture
def long_queue(matcher: Matcher, encoder: EncoderRow) -> None:
    """Twenty thousand pictures wait."""
    with matcher.installation.transaction() as connection:
        for statement in (
            "INSERT INTO matcher.catalog (name) VALUES ('long')",
            "INSERT INTO matcher.image (catalog_id, url)"
            " SELECT c.id, 'https://shop.example/' || n FROM matcher.catalog c,"
            " generate_series(1, 20000) n",
            "INSERT INTO matcher.embedding_job (encoder_id, image_id, catalog_id)"
            " SELECT e.id, i.id, i.catalog_id FROM matcher.image i, matcher.encoder e",
        ):
            connection.execute(text(statement))


@pytest.fixture
def superuser(database: Database) -> Iterator[Engine]:
    """An engine whose sessions may look at their own plans."""
    engine = create_owner_engine(lambda: database.superuser_url)
    yield engine
    engine.dispose()


@pytest.mark.usefixtures("long_queue")
def test_catalogues_take_turns_however_long_the_queue_of_one_is(
    connection: Connection, encoder: EncoderRow
) -> None:
    for statement in (
        "INSERT INTO matcher.catalog (name) VALUES ('late')",
        "INSERT INTO matcher.image (catalog_id, url)"
        " SELECT c.id, 'https://late.example/' || n FROM matcher.catalog c,"
        " generate_series(1, 20) n WHERE c.name = 'late'",
        "INSERT INTO matcher.embedding_job (encoder_id, image_id, catalog_id, ready_at)"
        " SELECT e.id, i.id, i.catalog_id, now() FROM matcher.image i, matcher.encoder e"
        " WHERE i.url LIKE 'https://late%'",
    ):
        connection.execute(text(statement))
    lease = claim(connection, encoder, 32)
    late = [job for job in lease.jobs if job.url.startswith("https://late")]
    assert (len(lease.jobs), len(late)) == (32, 16)
    lease = claim(connection, encoder, 32)
    late = [job for job in lease.jobs if job.url.startswith("https://late")]
    assert (len(lease.jobs), len(late)) == (32, 4)


@pytest.mark.usefixtures("long_queue")
def test_claim_reads_no_more_of_a_long_queue_than_it_takes(
    superuser: Engine, encoder: EncoderRow
) -> None:
    with superuser.begin() as connection:
        connection.execute(text("ANALYZE matcher.embedding_job"))
        driver = connection.connection.driver_connection
        assert driver is not None
        with recorded_plans(driver, log_analyze="on", log_timing="off", log_format="json") as plans:
            assert len(claim(connection, encoder, 32).jobs) == 32
    [plan] = plans
    scans = [
        node
        for node in list_nodes(plan)
        if node.get("Relation Name") == "embedding_job" and "Scan" in node["Node Type"]
    ]
    assert "embedding_job_turn_idx" in {node.get("Index Name") for node in scans}
    assert sum(count_read(node) for node in scans) == 32 + 32 + 32  # counted, found, updated


def count_read(node: dict[str, Any]) -> int:
    return int((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])


def test_pictures_that_are_asked_for_by_name_go_before_those_of_feeds(
    matcher: Matcher, encoder: EncoderRow, pictures: int
) -> None:
    with matcher.installation.transaction() as connection:
        lease = claim(connection, encoder, n=1)
        assert fail(connection, lease, "HTTP 404", transient=False) == 1
        failed = connection.execute(
            text(
                "SELECT p.sku FROM matcher.product p JOIN matcher.product_image ON product_id = id"
                " WHERE image_id = ANY (:ids)"
            ),
            {"ids": list(image_ids(lease))},
        ).scalar_one()
    wanted = ["sku-7", "sku-9", failed]
    assert matcher.embedding.hurry(wanted) == 3
    with matcher.installation.transaction() as connection:
        first = claim(connection, encoder, n=3)
        assert {each.url.rpartition("/")[2] for each in first.jobs} == {
            f"{sku.removeprefix('sku-')}.jpg" for sku in wanted
        }
    with pytest.raises(UnknownNameError, match="no SKU 'sku-99'"):
        matcher.embedding.hurry(["sku-1", "sku-99"])
