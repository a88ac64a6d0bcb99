"""The short run of `make chaos`: each kind of victim is killed once while work goes in."""

from pathlib import Path

import pytest

from tests.support.chaos.crew import VICTIMS
from tests.support.chaos.run import own_folder, run_chaos


@pytest.mark.timeout(600)
def test_nothing_accepted_is_lost_or_done_twice_whatever_is_killed(graphs: Path) -> None:
    with own_folder(graphs) as folder:
        outcome = run_chaos(folder, seed=5, pictures=150, kills=len(VICTIMS))
    assert outcome.is_whole, outcome.notes
    assert outcome.accepted >= 150
    assert outcome.done > 100
