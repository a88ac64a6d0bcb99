"""`matcher keys`: who may ask the HTTP service."""

from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import JsonFlag, console, print_json, print_table

if TYPE_CHECKING:
    from matcher.db.api_keys import ApiKey

keys = typer.Typer(help="Keys of the HTTP service.", no_args_is_help=True)

NameArgument = Annotated[str, typer.Argument(help="Name of the key; it stands in logs.")]


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(keys, name="keys")


@keys.command("create")
def create(
    name: NameArgument,
    *,
    scope: Annotated[
        list[str], typer.Option(help="read, ingest, hooks, review or admin; may be repeated.")
    ] = ["read"],  # noqa: B006 - typer copies it
    catalog: Annotated[
        list[str] | None,
        typer.Option("--catalog", "-c", help="All that it knows of; may be repeated."),
    ] = None,
    days: Annotated[int | None, typer.Option(help="Days after which it expires.")] = None,
    per_minute: Annotated[int | None, typer.Option(help="Requests that it may make.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Make a key and print it, this once: it is kept nowhere."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        made = matcher.keys.create(
            name, scopes=scope, catalogs=catalog or None, days=days, per_minute=per_minute
        )
    if as_json:
        print_json(made.to_dict())
    else:
        console.print(made.token, markup=False)


@keys.command("list")
def list_all(*, as_json: JsonFlag = False) -> None:
    """List the keys, by their first characters."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        found = matcher.keys.list()
    if as_json:
        print_json([each.to_dict() for each in found])
    elif found:
        columns = ("name", "key", "scopes", "catalogues", "expires", "last used", "state")
        print_table(None, columns, [_to_row(each) for each in found])
    else:
        console.print("No key yet: `matcher keys create NAME` makes one.")


@keys.command("revoke")
def revoke(name: NameArgument) -> None:
    """Make a key useless; running services refuse it within seconds."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        revoked = matcher.keys.revoke(name)
    console.print(f"{revoked.name} ({revoked.prefix}...) is revoked", markup=False)


def _to_row(key: "ApiKey") -> tuple[str, ...]:
    return (
        key.name,
        f"{key.prefix}...",
        ", ".join(key.scopes),
        "all" if key.catalogs is None else ", ".join(key.catalogs) or "none that is left",
        f"{key.expires_at:%Y-%m-%d}" if key.expires_at else "never",
        f"{key.last_used_at:%Y-%m-%d %H:%M}" if key.last_used_at else "never",
        "revoked" if key.revoked_at else "",
    )
