"""What every system that is measured can do: take a gallery, and answer questions about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from benchmarks.search.support.categories import Filter, Vectors
from benchmarks.search.support.vectors import DrawnVectors

# Every graph is built alike.
NEIGHBOURS = 16
EF_CONSTRUCTION = 128
DEFAULT_EF = 40  # pgvector's


@dataclass(frozen=True, slots=True)
class Setting:
    """How a system is asked; what it has no such knob for is left as it is.

    Attributes:
        ef: candidates that the graph search keeps.
        iterative: pgvector's `hnsw.iterative_scan`.
    """

    ef: int = DEFAULT_EF
    iterative: str = "off"


@dataclass(frozen=True, slots=True)
class Question:
    """Which k rows that pass a filter are most similar to a unit vector, float32 (dimension,)?"""

    vector: Vectors
    filter: Filter
    k: int


@dataclass(frozen=True, slots=True)
class Found:
    """An answer.

    Attributes:
        positions: of the rows in the gallery, best first.
        method: "exact" where everything eligible was compared, else "approximate".
    """

    positions: Sequence[int]
    method: str = "approximate"


@dataclass(frozen=True, slots=True)
class Build:
    """What it cost to take a gallery in.

    Attributes:
        load_s: seconds until the vectors were there.
        index_s: seconds for what is built over them; with systems that cannot tell the two apart
            all of it stands here.
        bytes: on disk, or in memory with libraries, by part.
    """

    load_s: float
    index_s: float
    bytes: dict[str, int] = field(default_factory=dict)


Search = Callable[[], Found]


class Session(Protocol):
    """One client, in one thread."""

    def prepare(self, question: Question) -> Search:
        """Return what asks the question: all that happens in it is timed."""

    def cpu_s(self) -> float:
        """Return the CPU seconds that whoever searches has used so far; NaN where it hides them."""

    def close(self) -> None:
        """Let go of connections."""


class Peer(Protocol):
    """A system."""

    @property
    def name(self) -> str:
        """How it is called in tables."""

    @property
    def remark(self) -> str:
        """What a reader must know of how it is asked."""

    @property
    def settings(self) -> Callable[[int], dict[str, Setting]]:
        """Given the ef at which recall is matched: the settings that filters are measured with."""

    @property
    def is_tunable(self) -> bool:
        """Whether `ef` is a knob of it."""

    def build(self, gallery: DrawnVectors) -> Build:
        """Take the gallery in."""

    def open(self, setting: Setting) -> Session:
        """Start a client; the others must have the same setting."""

    def close(self) -> None:
        """Stop what was started, and forget the gallery."""


def at_matched(name: str) -> Callable[[int], dict[str, Setting]]:
    """Return settings with one of them: the name alone, at the matched ef."""
    return lambda ef: {name: Setting(ef)}
