"""`matcher encoders`: which there are, how well they do, and which one answers."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from matcher.cli.output import JsonFlag, console, print_json, print_table
from matcher.errors import UnknownNameError

if TYPE_CHECKING:
    from matcher.db.encoders import EncoderCoverage
    from matcher.matcher import Matcher

encoders = typer.Typer(help="Encoders: shipped, trained, in use.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="The encoder's name.")]


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(encoders, name="encoders")


@encoders.command("list")
def list_all(*, as_json: JsonFlag = False) -> None:
    """List the encoders of this program, of training, and of the database."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        rows = _list_rows(matcher)
    if as_json:
        print_json(rows)
        return
    columns = ("encoder", "origin", "state", "pictures", "held-out top-1", "base's")
    shown = [
        (
            row["name"],
            row["origin"],
            row["state"],
            "" if row["pictures"] is None else f"{row['encoded']:,} of {row['pictures']:,}",
            _percent(row["card"], "after"),
            _percent(row["card"], "before"),
        )
        for row in rows
    ]
    print_table(None, columns, shown)


@encoders.command("show")
def show(name: Name, *, as_json: JsonFlag = False) -> None:
    """Show an encoder: its spec, its state, and the card that training wrote."""
    from matcher.matcher import Matcher
    from matcher.training.versions.card import find_card, render_card

    with Matcher() as matcher:
        found = next((row for row in _list_rows(matcher) if row["name"] == name), None)
        if found is None:
            known = ", ".join(row["name"] for row in _list_rows(matcher))
            raise UnknownNameError(f"no encoder {name!r}: choose one of {known}")
        spec = matcher.installation.load_spec(name) if found["origin"] != "elsewhere" else None
        card = find_card(matcher.installation.encoder_folder / name)
    if as_json:
        print_json({**found, "spec": asdict(spec) if spec else None})
        return
    coverage = "" if found["pictures"] is None else f"{found['encoded']:,} of {found['pictures']:,}"
    lines = {"encoder": name, "origin": found["origin"], "state": found["state"]}
    if spec:
        blocks = ", ".join(f"{b.name} {b.dimension} (weight {b.weight:g})" for b in spec.blocks)
        lines |= {"network": f"{spec.architecture}, {spec.preprocessing.size} px", "blocks": blocks}
        lines |= {"weights": spec.weights, "licence": spec.licence}
    for key, value in (lines | {"vectors of pictures": coverage}).items():
        if value:
            console.print(f"{key:>20}  {value}", markup=False)
    if card:
        console.print(f"\n{render_card(card)}", markup=False)


@encoders.command("add")
def add(name: Name, *, as_json: JsonFlag = False) -> None:
    """Let workers make an encoder's vectors, beside those of the live one."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        coverage = matcher.add_encoder(name)
    if as_json:
        print_json(_describe_use(coverage))
        return
    row = coverage.encoder
    console.print(
        f"{name} is {row.state}: vectors of {coverage.encoded:,} of {coverage.pictures:,} pictures",
        markup=False,
    )
    if not coverage.is_full:
        console.print("Next: `matcher embed` makes the others now; `matcher worker` stays.")
    elif row.state != "live":
        console.print(f"Next: `matcher encoders activate {name}` lets it answer.", markup=False)


@encoders.command("activate")
def activate(
    name: Name,
    *,
    force: Annotated[
        bool, typer.Option(help="Although it does worse than its base on held-out SKUs.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Let an encoder answer from now on.

    Refused while pictures lack a vector of it. The one before it stays filled: activate it again
    to go back.
    """
    from matcher.matcher import Matcher
    from matcher.training.versions.card import find_card, require_gain

    with Matcher() as matcher:
        if not force:
            require_gain(find_card(matcher.installation.encoder_folder / name))
        if all(each.encoder.name != name for each in matcher.list_encoders()):
            raise UnknownNameError(
                f"no encoder {name!r} in this database: `matcher encoders add {name}` first"
            )
        coverage = matcher.activate_encoder(name)
    if as_json:
        print_json(_describe_use(coverage))
    else:
        console.print(f"{name} answers from now on", markup=False)


def _list_rows(matcher: "Matcher") -> list[dict[str, Any]]:
    from matcher.encoders import list_specs, list_trained
    from matcher.training.versions.card import find_card

    folder = matcher.installation.encoder_folder
    origins = dict.fromkeys(list_specs(), "shipped") | dict.fromkeys(
        list_trained(folder), "trained"
    )
    used = {each.encoder.name: each for each in matcher.list_encoders()}
    rows = []
    for name in (*origins, *(name for name in used if name not in origins)):
        card = find_card(folder / name)
        use = _describe_use(used[name]) if name in used else _UNUSED
        origin = origins.get(name, "elsewhere")
        rows.append(
            {**use, "name": name, "origin": origin, "card": card.to_dict() if card else None}
        )
    return rows


_UNUSED = {"revision": None, "state": "not in use", "pictures": None, "encoded": None}


def _describe_use(coverage: "EncoderCoverage") -> dict[str, Any]:
    row = coverage.encoder
    return {
        "name": row.name,
        "revision": row.revision,
        "state": row.state,
        "pictures": coverage.pictures,
        "encoded": coverage.encoded,
    }


def _percent(card: dict[str, Any] | None, key: str) -> str:
    figures = (card or {}).get(key)
    return f"{figures['top1']:.1f} %" if figures else ""
