"""`matcher encoders`: which there are, how well they do, and which one answers where."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from matcher.cli.output import JsonFlag, console, print_json, print_table
from matcher.errors import UnknownNameError

if TYPE_CHECKING:
    from matcher.db.encoder_uses import EncoderCoverage
    from matcher.matcher import Matcher
    from matcher.services.encoders import EncoderState

encoders = typer.Typer(help="Encoders: shipped, trained, in use.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="Name, or name@revision: compact@2.")]
Catalog = Annotated[
    str | None, typer.Option("--catalog", "-c", help="For this shop only; else for all.")
]


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
            row["encoder"],
            row["origin"],
            _describe_state(row),
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
        rows = _list_rows(matcher)
        found = _find_row(rows, name)
        known = found["origin"] != "elsewhere"
        spec = matcher.installation.load_spec(found["encoder"]) if known else None
        card = find_card(matcher.installation.encoder_folder / found["name"])
    if as_json:
        print_json({**found, "spec": asdict(spec) if spec else None})
        return
    lines = {"encoder": found["encoder"], "origin": found["origin"]}
    lines |= {"state": _describe_state(found)}
    if spec:
        blocks = ", ".join(f"{b.name} {b.dimension} (weight {b.weight:g})" for b in spec.blocks)
        lines |= {"network": f"{spec.architecture}, {spec.preprocessing.size} px", "blocks": blocks}
        lines |= {"weights": spec.weights, "licence": spec.licence}
    if found["pictures"] is not None:
        lines |= {"vectors of pictures": f"{found['encoded']:,} of {found['pictures']:,}"}
    for key, value in lines.items():
        console.print(f"{key:>20}  {value}", markup=False)
    if card:
        console.print(f"\n{render_card(card)}", markup=False)


@encoders.command("add")
def add(name: Name, *, catalog: Catalog = None, as_json: JsonFlag = False) -> None:
    """Let workers make an encoder's vectors, beside those of the live one."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        coverage = matcher.encoders.add(name, catalog=catalog)
    if as_json:
        print_json(_describe_coverage(coverage))
        return
    row, shop = coverage.encoder, f" --catalog {catalog}" if catalog else ""
    console.print(
        f"{row.full_name} is {row.state}: vectors of {coverage.encoded:,} of"
        f" {coverage.pictures:,} pictures",
        markup=False,
    )
    if not coverage.is_full:
        console.print("Next: `matcher embed` makes the others now; `matcher worker` stays.")
    elif row.state != "live":
        console.print(
            f"Next: `matcher encoders activate {row.full_name}{shop}` lets it answer.", markup=False
        )


@encoders.command("activate")
def activate(
    name: Name,
    *,
    catalog: Catalog = None,
    force: Annotated[
        bool, typer.Option(help="Although it does worse than its base on held-out SKUs.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Let an encoder answer from now on.

    Refused while pictures lack a vector of it. The one before it stays filled: activate it again
    to go back, or retire it.
    """
    from matcher.matcher import Matcher
    from matcher.training.versions.card import find_card, require_gain

    with Matcher() as matcher:
        bare = name.partition("@")[0]
        if not force:
            require_gain(find_card(matcher.installation.encoder_folder / bare))
        before = matcher.encoders.list()
        names = {name for each in before for name in (each.encoder.name, each.encoder.full_name)}
        if name not in names:
            raise UnknownNameError(
                f"no encoder {name!r} in this database: `matcher encoders add {name}` first"
            )
        coverage = matcher.encoders.activate(name, catalog=catalog)
    if as_json:
        print_json(_describe_coverage(coverage))
    else:
        _print_activated(coverage, catalog, before)


def _print_activated(
    coverage: "EncoderCoverage", catalog: str | None, before: "list[EncoderState]"
) -> None:
    chosen = coverage.encoder
    where = f" in {catalog}" if catalog else ""
    answered = any(
        use.state == "live" and use.catalog == catalog
        for each in before
        if each.encoder.id == chosen.id
        for use in each.uses
    )
    console.print(
        f"{chosen.full_name} answers{where} {'already' if answered else 'from now on'}",
        markup=False,
    )
    newer = [
        each.encoder.full_name
        for each in before
        if each.encoder.name == chosen.name and each.encoder.revision > chosen.revision
    ]
    if answered and newer:
        shop = f" --catalog {catalog}" if catalog else ""
        console.print(f"For the newer revision: `matcher encoders activate {newer[-1]}{shop}`.")


@encoders.command("follow")
def follow(
    catalog: Annotated[str, typer.Argument(help="The shop.")], *, as_json: JsonFlag = False
) -> None:
    """Let a shop with an encoder of its own have the default one again.

    Refused while pictures of it lack a vector of the default encoder.
    """
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        coverage = matcher.encoders.follow_default(catalog)
    if as_json:
        print_json(_describe_coverage(coverage))
    else:
        console.print(
            f"{coverage.encoder.full_name}, the default encoder, answers in {catalog}",
            markup=False,
        )


@encoders.command("retire")
def retire(name: Name, *, catalog: Catalog = None, as_json: JsonFlag = False) -> None:
    """End the filling of an encoder: new pictures get no vector of it. Its vectors stay.

    Refused while it answers. `matcher encoders add` fills it again.
    """
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        row = matcher.encoders.retire(name, catalog=catalog)
    if as_json:
        print_json({"encoder": row.full_name, "state": row.state})
        return
    where = f" in {catalog}" if catalog else ""
    console.print(
        f"{row.full_name} is no longer filled{where}. `matcher encoders remove"
        f" {row.full_name}` drops its vectors.",
        markup=False,
    )


@encoders.command("remove")
def remove(name: Name, *, as_json: JsonFlag = False) -> None:
    """Drop an encoder from the database, with all its vectors and its index.

    Refused while it answers. The program's own spec and a trained encoder's folder stay.
    """
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        row = matcher.encoders.remove(name)
    if as_json:
        print_json({"encoder": row.full_name, "state": "removed"})
    else:
        console.print(f"{row.full_name} is removed, with its vectors", markup=False)


def _find_row(rows: list[dict[str, Any]], name: str) -> dict[str, Any]:
    """Return the version that a name means: itself, else the live one, else the newest."""
    fitting = [row for row in rows if name in (row["encoder"], row["name"])]
    if not fitting:
        known = ", ".join(row["encoder"] for row in rows)
        raise UnknownNameError(f"no encoder {name!r}: choose one of {known}")
    return max(fitting, key=lambda row: (row["state"] == "live", row["revision"]))


def _list_rows(matcher: "Matcher") -> list[dict[str, Any]]:
    """Return every version: the program's, those of training, and what only the database has."""
    from matcher.encoders import list_trained, list_versions
    from matcher.training.versions.card import find_card

    folder = matcher.installation.encoder_folder
    origins = dict.fromkeys(list_versions(), "shipped")
    for name in list_trained(folder):
        spec = matcher.installation.load_spec(name)
        origins[f"{spec.name}@{spec.revision}"] = "trained"
    used = {each.encoder.full_name: each for each in matcher.encoders.list()}
    rows = []
    for version in (*origins, *(each for each in used if each not in origins)):
        name, _, revision = version.partition("@")
        card = find_card(folder / name)
        use = _describe_use(used[version]) if version in used else _UNUSED
        about = {"encoder": version, "name": name, "revision": int(revision)}
        about["origin"] = origins.get(version, "elsewhere")
        rows.append({**about, **use, "card": card.to_dict() if card else None})
    return rows


_UNUSED: dict[str, Any] = {"state": "not in use", "catalogs": [], "pictures": None, "encoded": None}


def _describe_use(state: "EncoderState") -> dict[str, Any]:
    coverage = state.coverage
    return {
        "state": coverage.encoder.state,
        "catalogs": [
            {"catalog": use.catalog, "state": use.state}
            for use in state.uses
            if use.catalog is not None
        ],
        "pictures": coverage.pictures,
        "encoded": coverage.encoded,
    }


def _describe_state(row: dict[str, Any]) -> str:
    own = [f"{each['state']} in {each['catalog']}" for each in row["catalogs"]]
    return ", ".join([row["state"], *own])


def _describe_coverage(coverage: "EncoderCoverage") -> dict[str, Any]:
    row = coverage.encoder
    return {
        "encoder": row.full_name,
        "name": row.name,
        "revision": row.revision,
        "state": row.state,
        "pictures": coverage.pictures,
        "encoded": coverage.encoded,
    }


def _percent(card: dict[str, Any] | None, key: str) -> str:
    figures = (card or {}).get(key)
    return f"{figures['top1']:.1f} %" if figures else ""
