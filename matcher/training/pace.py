"""How long a picture takes here, and how many of them a share of the minutes is enough for."""

import sys
from dataclasses import dataclass
from time import monotonic

from matcher.training.data.loader import load_pictures
from matcher.training.experiment import Experiment
from matcher.training.network import Network

PANEL_SHARE = 1 / 12  # of the minutes, for each score: five are needed at least
STARTS_SHARE = 1 / 12
VAL_SHARE = 1 / 3
MINING_SHARE = 1 / 4  # of the time that is left
_LEAST = 200  # pictures, however short the minutes are: fewer would say nothing
_MEASURED = 32


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast pictures are read and encoded, and the minutes that there are.

    Attributes:
        picture_s: seconds that one takes.
        minutes: of the recipe.
    """

    picture_s: float
    minutes: float

    def afford(self, share: float) -> int:
        """Return how many pictures a share of the minutes is enough for, however many those are."""
        return max(_LEAST, int(min(share * self.minutes * 60 / self.picture_s, sys.maxsize)))


def measure_pace(experiment: Experiment, network: Network, threads: int) -> Pace:
    """Read and encode a few catalogue pictures, and tell how long each took."""
    few = experiment.split.gallery[:_MEASURED]
    network.encode_all(load_pictures(few[:1], experiment.spec, threads))  # the first warms up
    began = monotonic()
    network.encode_all(load_pictures(few, experiment.spec, threads))
    return Pace((monotonic() - began) / len(few), experiment.recipe.minutes)
