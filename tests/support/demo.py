"""One run of `matcher demo` for all tests of what it leaves: pages, answers, an installation."""

from dataclasses import dataclass
from pathlib import Path

from matcher.demo.dataset import DemoDataset
from tests.support.scripts import Ran

PRODUCTS, PHOTOS = 40, 8


@dataclass(frozen=True, slots=True)
class Demo:
    """One run of `matcher demo`, and what it was about."""

    ran: Ran
    page: Path
    dataset: DemoDataset
    catalog: str = "demo"

    @property
    def photo(self) -> Path:
        return self.dataset.queries[0][0]

    @property
    def sku(self) -> str:
        return self.dataset.queries[0][1]
