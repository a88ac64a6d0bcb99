"""How commands show why pictures failed: by cause, with an example of each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from matcher.cli.output import console, plural, shorten

if TYPE_CHECKING:
    from matcher.db.failures import FailureCause

SHOWN = 5


def print_causes(causes: "Sequence[FailureCause]") -> None:
    """Print the commonest causes, and how many are left out."""
    for cause in causes[:SHOWN]:
        example = f"{cause.sku} in {cause.catalog}: " if cause.sku else ""
        console.print(
            f"  {cause.pictures:,} x {cause.reason}, e.g. {example}{shorten(cause.example)}",
            markup=False,
        )
    more = len(causes) - SHOWN
    if more > 0:
        console.print(f"  ... and {plural(more, 'more cause')}: `matcher jobs failed` lists all")
