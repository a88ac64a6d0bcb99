"""Ingest and workers on the same pictures at the same time: nobody's work undoes another's."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Connection, text

from matcher.db.embeddings import EncodedImage, write_embeddings
from matcher.db.encoders import EncoderRow
from matcher.db.jobs import Failure, fail_jobs
from matcher.db.leases import Lease, claim_jobs
from matcher.images.store import hash_content
from matcher.matcher import Matcher
from tests.support.gallery import unit
from tests.support.tiny_encoder import register_tiny

SHOP = "https://shop.test"


@pytest.fixture
def row(matcher: Matcher) -> EncoderRow:
    return register_tiny(matcher)


@pytest.fixture
def ingest(matcher: Matcher, row: EncoderRow, tmp_path: Path) -> Callable[..., None]:
    def run(**links: str) -> None:
        feed = tmp_path / f"{'-'.join(links)}.csv"
        lines = (f'{sku},"{link}"' for sku, link in links.items())
        feed.write_text("\n".join(("id,image_link", *lines)) + "\n")
        matcher.ingest(feed)

    return run


@pytest.fixture
def worker(matcher: Matcher) -> Iterator[Connection]:
    with matcher.installation.engine.connect() as connection:
        yield connection


def claim(worker: Connection, row: EncoderRow) -> Lease:
    lease = claim_jobs(worker, row.id, n=10, lease_s=60, max_attempts=5)
    worker.commit()
    return lease


def encoded(image_id: int) -> EncodedImage:
    return EncodedImage(image_id, unit([1, image_id]), hash_content(b"%d" % image_id), 10)


def beside(action: Callable[[], None]) -> threading.Thread:
    """Start an action that will wait for the open transaction."""
    thread = threading.Thread(target=action)
    thread.start()
    thread.join(timeout=1)
    assert thread.is_alive(), "it did not wait: the test shows nothing"
    return thread


def test_picture_replaced_while_its_vector_is_written_answers_until_the_next_one_does(
    matcher: Matcher, row: EncoderRow, worker: Connection, ingest: Callable[..., None]
) -> None:
    ingest(A=f"{SHOP}/old.jpg")
    lease = claim(worker, row)
    rows = [encoded(lease.jobs[0].image_id)]
    assert write_embeddings(worker, lease, rows, generic_groups=10) == 1
    thread = beside(lambda: ingest(A=f"{SHOP}/new.jpg"))
    worker.commit()
    thread.join()
    images = text("SELECT image_id FROM matcher.embedding")
    assert worker.execute(images).scalars().all() == [rows[0].image_id]
    lease = claim(worker, row)
    new = encoded(lease.jobs[0].image_id)
    assert write_embeddings(worker, lease, [new], generic_groups=10) == 1
    assert worker.execute(images).scalars().all() == [new.image_id]


def test_picture_shown_by_another_product_while_it_is_written_reaches_both(
    matcher: Matcher, row: EncoderRow, worker: Connection, ingest: Callable[..., None]
) -> None:
    ingest(A=f"{SHOP}/same.jpg")
    lease = claim(worker, row)
    rows = [encoded(lease.jobs[0].image_id)]
    assert write_embeddings(worker, lease, rows, generic_groups=10) == 1
    thread = beside(lambda: ingest(B=f"{SHOP}/same.jpg"))
    worker.commit()
    thread.join()
    again = claim(worker, row)
    assert [job.image_id for job in again.jobs] == [rows[0].image_id]
    write_embeddings(worker, again, rows, generic_groups=10)
    worker.commit()
    assert worker.execute(text("SELECT count(*) FROM matcher.embedding")).scalar_one() == 2


def test_a_worker_that_fails_one_picture_and_writes_another_blocks_no_ingest(
    matcher: Matcher, row: EncoderRow, worker: Connection, ingest: Callable[..., None]
) -> None:
    ingest(A=f"{SHOP}/a.jpg", B=f"{SHOP}/b.jpg")
    lease = claim(worker, row)
    first, second = (job.image_id for job in lease.jobs)
    assert write_embeddings(worker, lease, [encoded(second)], generic_groups=10) == 1
    feed = {"C": f"{SHOP}/a.jpg", "D": f"{SHOP}/b.jpg"}
    thread = beside(lambda: ingest(**feed))
    failure = Failure(first, "broken", transient=False)
    assert fail_jobs(worker, lease, [failure], max_attempts=5, retry_s=1) == 1
    worker.commit()
    thread.join()
    assert matcher.embedding.count_jobs()["pending"] == 2
    assert np.isclose(matcher.status().indexes[0].pictures, 1)
