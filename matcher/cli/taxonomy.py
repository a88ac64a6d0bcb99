"""`matcher taxonomy`: the Google Product Taxonomy."""

from dataclasses import asdict
from typing import Annotated

import typer

from matcher.cli.output import JsonFlag, console, print_json

taxonomy = typer.Typer(help="The Google Product Taxonomy.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(taxonomy, name="taxonomy")


@taxonomy.command("load")
def load(
    source: Annotated[
        str | None, typer.Argument(help="File or URL; default: Google's English edition.")
    ] = None,
    *,
    as_json: JsonFlag = False,
) -> None:
    """Load an edition, and assign products to its categories; vectors do not change."""
    from matcher.catalog.taxonomy import TAXONOMY_URL
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        report = matcher.taxonomy.load(source or TAXONOMY_URL)
    if as_json:
        print_json(asdict(report))
    else:
        console.print(
            f"edition {report.version}: {report.categories:,} categories,"
            f" {report.vanished:,} no longer in it (kept, marked), {report.refiled:,} products"
            " assigned to another category",
            markup=False,
        )
