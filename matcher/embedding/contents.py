"""What is known of the pictures of a lease: their bytes, failures, vectors."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TypeVar

import numpy as np
import structlog
from numpy.typing import NDArray

from matcher.db.jobs import Failure
from matcher.db.leases import Job, Lease
from matcher.errors import ConfigurationError, ImageError
from matcher.images.network import StoppedError

log = structlog.get_logger()
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Unread:
    """A job that the worker, told to stop, did not get to."""

    job: Job


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture as the encoder sees it, and what a deep look reads of it, by the cue's name."""

    pixels: NDArray[np.uint8]
    cues: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Content:
    """The picture of one job; `pixels` are set only if they have to be encoded.

    Large files stay in the store until they are decoded: a batch of them may exceed the memory.
    """

    job: Job
    sha256: bytes
    n_bytes: int = 0
    etag: str | None = None
    last_modified: str | None = None
    data: bytes | None = None
    pixels: NDArray[np.uint8] | None = None

    @property
    def stored(self) -> bool:
        """Whether the image's row needs nothing of this."""
        return self.job.sha256 == self.sha256 and not self.job.recheck


@dataclass(slots=True)
class Batch:
    """A lease in work: pictures that were read, failures, and the vectors known so far.

    Attributes:
        held_at: monotonic seconds when the lease was last confirmed.
        unread: jobs that go back untried, because the worker stops.
        vectors: float32, (dim,), by SHA-256 of the picture's bytes.
        cues: what a deep look reads, by SHA-256 and the cue's name.
    """

    lease: Lease
    held_at: float = field(default_factory=monotonic)
    contents: list[Content] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    unread: list[Job] = field(default_factory=list)
    vectors: dict[bytes, NDArray[np.float32]] = field(default_factory=dict)
    cues: dict[bytes, Mapping[str, bytes]] = field(default_factory=dict)

    def keep(self, outcomes: Iterable[T | Failure | Unread]) -> Iterator[T]:
        """Yield the successful outcomes, and collect the others."""
        for outcome in outcomes:
            if isinstance(outcome, Failure):
                self.failures.append(outcome)
            elif isinstance(outcome, Unread):
                self.unread.append(outcome.job)
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
            yield replace(self, contents=second, failures=[], unread=[], vectors={})


def attempt(job: Job, step: Callable[[], T]) -> T | Failure | Unread:
    """Take one step for one job; an error becomes a failure of this job only."""
    try:
        return step()
    except StoppedError:
        return Unread(job)
    except ImageError as error:
        return Failure(job.image_id, str(error), error.transient)
    except ConfigurationError as error:  # the content store: a full disk, another owner
        log.error("store.unusable", reason=str(error))
        return Failure(job.image_id, str(error), transient=True)
    except Exception as error:  # a bug must not fail the other jobs of the batch
        log.exception("picture.broke", image_id=job.image_id)
        reason = f"unexpected {type(error).__name__}: {error}"
        return Failure(job.image_id, reason, transient=True)
