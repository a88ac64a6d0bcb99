"""What one run over the jobs may take, and what it came to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EmbedLimits:
    """Batch size, times and limits; see the settings of the same names.

    Attributes:
        cues: whether some catalogue keeps what a deep look reads.
    """

    batch_size: int
    lease_s: float
    max_attempts: int
    fetch_threads: int
    generic_groups: int
    cues: bool = False


@dataclass(frozen=True, slots=True)
class EmbedReport:
    """Result of one run over the jobs.

    Attributes:
        done: jobs closed with a vector; `encoded` of them needed the encoder, for the others the
            bytes had been encoded before.
        failed: jobs that failed with a reason.
        retried: jobs that will be tried again after a transient failure.
        finished: False if it was stopped with jobs left.
    """

    done: int = 0
    encoded: int = 0
    failed: int = 0
    retried: int = 0
    seconds: float = 0.0
    finished: bool = True

    def __add__(self, other: "EmbedReport") -> "EmbedReport":
        return EmbedReport(
            self.done + other.done,
            self.encoded + other.encoded,
            self.failed + other.failed,
            self.retried + other.retried,
            self.seconds + other.seconds,
            self.finished and other.finished,
        )
