"""The demo's page: query photos and their answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matcher import pages
from matcher.pages.queries import Mark, PageQuery


@dataclass(frozen=True, slots=True)
class PageSummary:
    """The figures at the head of the page.

    Attributes:
        simulated: whether the photos are drawn; the page then says so beside each accuracy.
        top1: per cent of photos whose SKU came first; None without known truth.
        top3: the same within the first three.
        top5: the same within the first five.
        seconds: wall-clock time of the whole run.
        next_commands: commands to try next.
    """

    dataset: str
    simulated: bool
    products: int
    pictures: int
    queries: int
    top1: float | None
    top3: float | None
    top5: float | None
    encoder: str
    embed_images_per_s: float | None
    seconds: float
    next_commands: tuple[str, ...] = ()


def write_page(path: Path, summary: PageSummary, queries: Sequence[PageQuery]) -> None:
    """Write the page.

    Args:
        path: the HTML file; its folder is created when missing.
        summary: figures for the head.
        queries: in the order to show.
    """
    tally = {mark: sum(query.verdict is mark for query in queries) for mark in Mark}
    pages.write_page(
        path, "demo/page.html.j2", summary=summary, queries=queries, Mark=Mark, tally=tally
    )
