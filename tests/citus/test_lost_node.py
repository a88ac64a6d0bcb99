"""A worker node of a Citus cluster is killed: questions say so, and work waits for it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Timer
from time import monotonic, sleep
from typing import TypeVar

import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.errors import ServerError
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.citus_cluster import LostNode, losing_a_node
from tests.support.citus_shop import (
    PRODUCTS,
    ask,
    draw_rows,
    ingest,
    is_same,
    open_on_cluster,
)
from tests.support.tiny_encoder import TinyEncoder, embed, register_tiny

pytestmark = pytest.mark.citus
AWAY_S = 4.0
T = TypeVar("T")


@pytest.fixture
def node() -> Iterator[LostNode]:
    with losing_a_node() as opened:
        yield opened


@pytest.fixture
def there(settings: Settings, node: LostNode) -> Iterator[Matcher]:
    """Give an installation on the cluster, whose node is started again before it is closed."""
    with open_on_cluster(settings) as (opened, _):
        yield opened
        if node.is_lost:
            node.start()


class LosingEncoder(TinyEncoder):
    """Loses a node when it is given its third batch, for some seconds."""

    def __init__(self, node: LostNode) -> None:
        super().__init__()
        self._node = node
        self.timer = Timer(AWAY_S, node.start)

    def encode_images(self, images: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        vectors = super().encode_images(images)
        if len(self.calls) == 3:
            self._node.stop()
            self.timer.start()
        return vectors


def until_answered(action: Callable[[], T], within_s: float = 30) -> T:
    """Repeat what fails at connections that the coordinator kept to the node before it was lost."""
    deadline = monotonic() + within_s
    while True:
        try:
            return action()
        except ServerError:
            if monotonic() > deadline:
                raise
            sleep(0.5)


def test_a_question_names_the_lost_node_in_a_line_and_is_answered_when_it_is_back(
    there: Matcher, node: LostNode, tmp_path: Path
) -> None:
    ingest(tmp_path, draw_rows(tmp_path), there)
    embed(there)
    before = ask(there)
    node.stop()
    for _ in range(3):
        with pytest.raises(ServerError, match="PostgreSQL cannot be reached: ") as refused:
            ask(there)
        assert "\n" not in str(refused.value)
    node.start()
    assert is_same(until_answered(lambda: ask(there)), before)


def test_no_picture_is_lost_when_a_node_is_killed_while_pictures_are_embedded(
    there: Matcher, matcher: Matcher, node: LostNode, tmp_path: Path
) -> None:
    register_tiny(matcher)
    ingest(tmp_path, draw_rows(tmp_path), there, matcher)
    embed(matcher)
    encoder = LosingEncoder(node)
    try:
        embed(there, encoder)
    finally:
        encoder.timer.join()
    assert there.embedding.count_jobs() == matcher.embedding.count_jobs()
    assert encoder.encoded == PRODUCTS
    assert is_same(until_answered(lambda: ask(there)), ask(matcher))


def test_an_index_build_that_loses_a_node_says_so_in_a_line_and_is_built_when_it_is_back(
    there: Matcher, node: LostNode, tmp_path: Path
) -> None:
    ingest(tmp_path, draw_rows(tmp_path), there)
    embed(there)
    before = ask(there)

    def lose(phase: str, done: int, total: int) -> None:
        if (phase, done) == ("stage", total):
            node.stop()

    with pytest.raises(ServerError, match="PostgreSQL cannot be reached: ") as refused:
        there.index.build(memory_bytes=64 << 20, progress=lose)
    assert "\n" not in str(refused.value)
    node.start()
    assert is_same(until_answered(lambda: ask(there)), before)
    built = until_answered(lambda: there.index.build(memory_bytes=64 << 20))
    assert built.pictures == PRODUCTS
    assert is_same(ask(there), before)
