"""Fetch and decode the pictures of leased jobs; bytes already encoded are not decoded again."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TypeVar

import numpy as np
import structlog
from numpy.typing import NDArray
from sqlalchemy import Engine

from matcher.db.embeddings import find_vectors
from matcher.db.jobs import Failure, Job, Lease
from matcher.errors import ImageError
from matcher.images.fetch import Fetcher
from matcher.images.links import CONTENT_SCHEME
from matcher.images.store import ContentStore

KEPT_BYTES = 1024 * 1024  # most pictures; reading them again would add a twentieth to decoding

log = structlog.get_logger()
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Content:
    """The picture of one job; `pixels` are set only if they have to be encoded.

    Large files stay in the store until they are decoded: a batch of them may exceed the memory.
    """

    job: Job
    sha256: bytes
    n_bytes: int = 0
    etag: str | None = None
    data: bytes | None = None
    pixels: NDArray[np.uint8] | None = None

    @property
    def stored(self) -> bool:
        """Whether the image's row already has this SHA-256."""
        return self.job.sha256 == self.sha256


@dataclass(slots=True)
class Batch:
    """A lease in work: pictures that were read, failures, and the vectors known so far.

    Attributes:
        held_at: monotonic seconds when the lease was last confirmed.
        vectors: float32, (dim,), by SHA-256 of the picture's bytes.
    """

    lease: Lease
    held_at: float = field(default_factory=monotonic)
    contents: list[Content] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    vectors: dict[bytes, NDArray[np.float32]] = field(default_factory=dict)

    def keep(self, outcomes: Iterable[T | Failure]) -> Iterator[T]:
        """Yield the successful outcomes, and collect the failures."""
        for outcome in outcomes:
            if isinstance(outcome, Failure):
                self.failures.append(outcome)
            else:
                yield outcome

    def keep_only(self, image_ids: set[int]) -> None:
        """Drop the pictures that other workers have leased meanwhile."""
        jobs = tuple(job for job in self.lease.jobs if job.image_id in image_ids)
        self.lease = replace(self.lease, jobs=jobs)
        self.contents = [c for c in self.contents if c.job.image_id in image_ids]

    def halves(self) -> "Iterator[Batch]":
        """Yield two batches with half of the pictures to encode each.

        Pictures that need no encoding are in the first, and equal bytes are in one batch.
        """
        digests = [content.sha256 for content in self.contents if content.pixels is not None]
        later = set(digests[(len(digests) + 1) // 2 :])
        first = [content for content in self.contents if content.sha256 not in later]
        yield replace(self, contents=first, vectors=dict(self.vectors))
        if later:
            second = [content for content in self.contents if content.sha256 in later]
            yield replace(self, contents=second, failures=[], vectors={})


class ContentReader:
    """Reads and decodes the pictures of a lease in threads."""

    def __init__(
        self,
        engine: Engine,
        store: ContentStore,
        fetcher: Fetcher,
        pool: ThreadPoolExecutor,
        *,
        decode: Callable[[bytes], NDArray[np.uint8]],
    ) -> None:
        self._engine = engine
        self._store = store
        self._fetcher = fetcher
        self._pool = pool
        self._decode_bytes = decode

    def read(self, batch: Batch, keep: Callable[[Batch], None]) -> Batch:
        """Read a lease's pictures; bytes that this encoder has seen before are not decoded.

        Args:
            batch: an empty one, which is filled.
            keep: called after each fetched picture to renew the lease, because shops may be slow.
        """
        lease, found = batch.lease, []
        fetched = self._pool.map(lambda j: attempt(j, lambda: self._fetch(j)), lease.jobs)
        for content in batch.keep(fetched):
            found.append(content)
            keep(batch)
        ours = {job.image_id for job in batch.lease.jobs}
        found = [content for content in found if content.job.image_id in ours]
        self._store.flush()
        with self._engine.connect() as connection:
            digests = [content.sha256 for content in found]
            batch.vectors = find_vectors(connection, lease.encoder_id, digests)
        # The same bytes twice in a batch are decoded once.
        fresh = {c.sha256: c for c in reversed(found) if c.sha256 not in batch.vectors}
        batch.contents = [
            replace(content, data=None)
            for content in found
            if fresh.get(content.sha256) is not content
        ]
        batch.contents += batch.keep(
            self._pool.map(lambda c: attempt(c.job, lambda: self._decode(c)), fresh.values())
        )
        return batch

    def _fetch(self, job: Job) -> Content:
        digest = job.sha256
        if digest is not None and (job.url.startswith(CONTENT_SCHEME) or self._store.has(digest)):
            return self._keep_small(Content(job, digest), self._store.get(digest))
        fetched = self._fetcher.fetch(job.url)
        data = fetched.data or b""
        content = Content(job, self._store.put(data), len(data), fetched.etag)
        return self._keep_small(content, data)

    def _keep_small(self, content: Content, data: bytes) -> Content:
        return replace(content, data=data) if len(data) <= KEPT_BYTES else content

    def _decode(self, content: Content) -> Content:
        data = self._store.get(content.sha256) if content.data is None else content.data
        return replace(content, pixels=self._decode_bytes(data), data=None)


def attempt(job: Job, step: Callable[[], T]) -> T | Failure:
    """Take one step for one job; an error becomes a failure of this job only."""
    try:
        return step()
    except ImageError as error:
        return Failure(job.image_id, str(error), error.transient)
    except Exception as error:  # a bug must not fail the other jobs of the batch
        log.exception("picture.broke", image_id=job.image_id)
        reason = f"unexpected {type(error).__name__}: {error}"
        return Failure(job.image_id, reason, transient=True)
