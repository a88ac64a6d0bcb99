"""`matcher catalogs`: which catalogues there are, what they keep, and their removal."""

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import (
    JsonFlag,
    console,
    create_progress,
    plural,
    print_json,
    print_table,
)
from matcher.errors import InputError

if TYPE_CHECKING:
    from matcher.services.cues import FillEstimate

_MANY = 100_000  # pictures

catalogs = typer.Typer(help="Catalogues: one for each shop.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(catalogs, name="catalogs")


@catalogs.command("list")
def list_all(*, as_json: JsonFlag = False) -> None:
    """List the catalogues with their products and pictures."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        found = matcher.catalogs.list()
    if as_json:
        print_json([asdict(each) for each in found])
    elif found:
        columns = ("catalogue", "products", "retired", "pictures", "generic")
        rows = [(c.name, c.products, c.retired, c.images, c.generic_images) for c in found]
        print_table(None, columns, rows)
    else:
        console.print("No catalogue yet: `matcher ingest FEED` reads one.")


@catalogs.command("cues")
def set_cues(
    name: Annotated[str, typer.Argument(help="Name of the catalogue.")],
    cue: Annotated[
        str | None, typer.Argument(help="One that is read where it is asked for: words.")
    ] = None,
    *,
    wanted: Annotated[bool, typer.Option("--on/--off", help="Keep them, or remove them.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Say whether a catalogue keeps what a deep look reads of pictures, about 4 kB a picture."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        if cue is None:
            matcher.cues.set_wanted(name, wanted=wanted)
        else:
            if wanted:
                _tell_hours(matcher.cues.estimate(name, cue), name, cue, yes=yes)
            matcher.cues.set_asked(name, cue, wanted=wanted)
    what = "`matcher embed` reads what is missing, or workers do" if wanted else "removed"
    console.print(f"{cue or 'cues'} of {name}: {what}", markup=False)


@catalogs.command("remove")
def remove(
    name: Annotated[str, typer.Argument(help="Name of the catalogue.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Remove a catalogue with its products, pictures, vectors and jobs.

    A removal that was stopped goes on with the same command.
    """
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        known = {each.name: each for each in matcher.catalogs.list()}.get(name)
        if known and not yes:
            _confirm(name, known.products + known.retired)
        with create_progress() as bars:
            task = bars.add_task("removing", total=None, note="")
            removed = matcher.catalogs.remove(
                name, lambda part, rows: bars.update(task, completed=rows, note=part)
            )
    if as_json:
        print_json({"catalog": name, "products": removed})
    else:
        console.print(f"{name} is removed, with {plural(removed, 'product')}", markup=False)


def _tell_hours(estimate: "FillEstimate", name: str, cue: str, *, yes: bool) -> None:
    """Say how long a cue takes; of many pictures it has to be confirmed."""
    told = f"{plural(estimate.pictures, 'picture')}, about {estimate.hours:.1f} hours of one core"
    if estimate.pictures > _MANY and not yes:
        if not sys.stdin.isatty():
            raise InputError(f"{cue} of {name}: {told}: confirm with --yes")
        typer.confirm(f"{cue} of {name}: {told}. Read them?", abort=True, err=True)
    else:
        console.print(f"{cue} of {name}: {told}", markup=False)


def _confirm(name: str, products: int) -> None:
    if not sys.stdin.isatty():
        raise InputError(
            f"catalogue {name!r} has {plural(products, 'product')}: confirm with --yes"
        )
    question = f"Remove catalogue {name!r} with {plural(products, 'product')}?"
    typer.confirm(question, abort=True, err=True)
