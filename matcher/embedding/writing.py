"""Write what became of a batch: vectors, cues, and reasons of failures, in one transaction."""

from collections.abc import Iterator
from itertools import chain

import structlog
from sqlalchemy import Engine

from matcher.cues import cue_versions
from matcher.db.cues import CueRow, to_rows, write_cues
from matcher.db.embeddings import EncodedImage, write_embeddings
from matcher.db.engine import outlast
from matcher.db.jobs import Failure, fail_jobs, lock_jobs
from matcher.db.products import lock_products
from matcher.db.replaced_pictures import find_replaced
from matcher.embedding.contents import Batch, Content
from matcher.embedding.run import EmbedLimits, EmbedReport

log = structlog.get_logger()

RETRY_S = 30.0  # first pause before another try, then four times as long: 42 minutes in all


def write_batch(engine: Engine, batch: Batch, encoded: int, limits: EmbedLimits) -> EmbedReport:
    """Write vectors, cues and failures for the jobs that are still held under the batch's lease.

    Args:
        engine: the database.
        batch: pictures that were read and encoded.
        encoded: how many needed the encoder.
        limits: of the run.
    """
    rows = [_to_row(c, batch) for c in batch.contents if c.sha256 in batch.vectors]
    cues = list(_all_cues(batch))
    failures = list(_all_failures(batch))
    image_ids = [row.image_id for row in rows] + [each.image_id for each in failures]
    if not image_ids:
        return EmbedReport()

    def write() -> tuple[int, int]:
        with engine.begin() as connection:
            # Lock failed and done pictures together, in the same order as other transactions.
            lock_products(connection, image_ids)
            replaced = find_replaced(connection, batch.lease.encoder_id, image_ids)
            lock_jobs(connection, {*image_ids, *(image_id for _, image_id in replaced)})
            done = write_embeddings(
                connection, batch.lease, rows, generic_groups=limits.generic_groups
            )
            write_cues(connection, cues, cue_versions())
            failed = fail_jobs(
                connection,
                batch.lease,
                failures,
                max_attempts=limits.max_attempts,
                retry_s=RETRY_S,
            )
        return done, failed

    done, failed = outlast(write, for_s=limits.lease_s)
    retried = len(failures) - failed
    log.info("batch.embedded", done=done, encoded=encoded, failed=failed, retried=retried)
    return EmbedReport(done, encoded, failed, retried)


def _to_row(content: Content, batch: Batch) -> EncodedImage:
    return EncodedImage(
        content.job.image_id,
        batch.vectors[content.sha256],
        content.sha256,
        content.n_bytes,
        content.etag,
        content.last_modified,
        content.stored,
        content.job.recheck,
    )


def _all_cues(batch: Batch) -> Iterator[CueRow]:
    """Yield what was read of the pictures whose vectors are written."""
    written = (content for content in batch.contents if content.sha256 in batch.vectors)
    return chain.from_iterable(
        to_rows(content.job.image_id, content.sha256, batch.cues.get(content.sha256, {}))
        for content in written
    )


def _all_failures(batch: Batch) -> Iterator[Failure]:
    """Yield the failures, and one for each further picture with the bytes of a failed one."""
    yield from batch.failures
    failed = {failure.image_id for failure in batch.failures}
    for content in batch.contents:
        image_id = content.job.image_id
        if content.sha256 not in batch.vectors and image_id not in failed:
            reason = "another picture with the same bytes could not be encoded"
            yield Failure(image_id, reason, transient=True)
