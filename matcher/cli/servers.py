"""`matcher up | down | status | migrate | psql`: the servers and what stands in them."""

import os
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import typer

from matcher.cli.output import JsonFlag, console, print_json, print_table

if TYPE_CHECKING:
    from matcher.db.status import DatabaseStatus
    from matcher.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("up")(up)
    app.command("down")(down)
    app.command("status")(status)
    app.command("migrate")(migrate)
    app.command(
        "psql", context_settings={"allow_extra_args": True, "ignore_unknown_options": True}
    )(psql)


def up(*, as_json: JsonFlag = False) -> None:
    """Start the embedded servers and keep them running until `matcher down`."""
    from matcher.db.embedded import keep_servers
    from matcher.matcher import Matcher
    from matcher.settings import load_settings

    settings = load_settings()
    if settings.database_url is None or settings.broker_url is None:
        keep_servers(settings.home)
    with Matcher(settings) as matcher:
        matcher.installation.ensure_encoder()
        urls = {
            "database_url": matcher.installation.database_url,
            "broker_url": matcher.installation.broker_url,
        }
    if as_json:
        print_json(urls)
        return
    for name, url in urls.items():
        console.print(f"{name}  {url}", markup=False)
    console.print("They run until `matcher down`.")


def down() -> None:
    """Stop the embedded servers; what was committed stays in the data folder."""
    from matcher.db.embedded import stop_servers
    from matcher.settings import load_settings

    stopped = stop_servers(load_settings().home)
    console.print("Stopped." if stopped else "Nothing was running.")


def migrate() -> None:
    """Bring the database's tables and functions to this program's version."""
    from matcher.db.engine import migrate as migrate_database
    from matcher.db.engine import open_database
    from matcher.db.migrate import head_revision
    from matcher.settings import load_settings

    migrate_database(open_database(load_settings(), as_owner=True))
    console.print(f"The database stands at migration {head_revision()}.")


def psql(context: typer.Context) -> None:
    """Open psql on the database; further options go to psql, such as -c "SELECT ..."."""
    from matcher.db.embedded import psql_path
    from matcher.matcher import Matcher
    from matcher.settings import load_settings

    settings = load_settings()
    with Matcher(settings) as matcher:
        url = matcher.installation.database_url
        program = str(psql_path(settings.home) or "psql")
        code = os.spawnvp(os.P_WAIT, program, [program, url, *context.args])
    raise typer.Exit(code)


def status(*, as_json: JsonFlag = False) -> None:
    """Show what runs where, rows per state, waiting and failed jobs, indexes."""
    from matcher.db.embedded import inspect_servers
    from matcher.matcher import Matcher
    from matcher.settings import load_settings

    settings = load_settings()
    with Matcher(settings) as matcher:
        database = matcher.status()
        servers = [asdict(server) for server in inspect_servers(settings.home)]
    if as_json:
        print_json({"servers": servers, "home": str(settings.home), **database.to_dict()})
        return
    _print_servers(settings, servers, database)
    _print_rows(database)


def _print_servers(
    settings: "Settings", servers: list[dict[str, Any]], database: "DatabaseStatus"
) -> None:
    console.print(f"data folder  {settings.home}", markup=False)
    configured = {"postgresql": settings.database_url, "valkey": settings.broker_url}
    print_table(
        "Servers",
        ("server", "version", "state", "port", "pid"),
        [
            (s["name"], s["version"], _server_state(s, configured), str(s["port"]), str(s["pid"]))
            for s in servers
        ],
    )
    console.print(
        f"PostgreSQL {database.postgresql}, pgvector {database.pgvector}, migration"
        f" {database.revision}, as role {database.role}; taxonomy"
        f" {database.taxonomy_edition or 'top level only'}, {database.categories:,} categories",
        markup=False,
    )


def _server_state(server: dict[str, Any], configured: dict[str, str | None]) -> str:
    if configured.get(server["name"]):
        return "not used: a URL is set"
    state = "running" if server["running"] else "stopped"
    return state + (", kept" if server["kept"] else "")


def _print_rows(database: "DatabaseStatus") -> None:
    print_table(
        "Catalogues",
        ("catalogue", "products", "retired", "pictures", "generic"),
        [(c.name, c.products, c.retired, c.images, c.generic_images) for c in database.catalogs],
    )
    print_table("Jobs", tuple(database.jobs), [tuple(database.jobs.values())])
    for failure in database.failures[:5]:
        console.print(f"  {failure.pictures:,} failed: {failure.reason}", markup=False)
    print_table(
        "Encoders",
        ("encoder", "revision", "state", "dim", "vectors", "table MB", "index MB", "index"),
        [
            (i.encoder, i.revision, i.state, i.dimension, i.vectors,
             round(i.table_bytes / 1e6, 1), round(i.index_bytes / 1e6, 1), i.index_state)
            for i in database.indexes
        ],
    )  # fmt: skip
