"""`matcher up | down | status | check | migrate | psql`: the servers and their contents."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from time import sleep
from typing import Annotated

import typer

from matcher.cli.output import JsonFlag, console, print_json
from matcher.errors import ServerError


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("up")(up)
    app.command("down")(down)
    app.command("status")(status)
    app.command("check")(check)
    app.command("migrate")(migrate)
    app.command(
        "psql", context_settings={"allow_extra_args": True, "ignore_unknown_options": True}
    )(psql)


def up(*, as_json: JsonFlag = False) -> None:
    """Start the embedded servers; they run until `matcher down`."""
    from matcher.matcher import Matcher
    from matcher.servers import keep_servers
    from matcher.settings import load_settings

    settings = load_settings()
    embedded = settings.database_url is None or settings.broker_url is None
    if embedded:
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
        console.print(f"{name:<12}  {url}", markup=False)
    console.print(
        "They run until `matcher down`. `matcher status` shows their contents."
        if embedded
        else "Both URLs come from settings: no server was started."
    )


def down() -> None:
    """Stop the embedded servers; the data stays."""
    from matcher.servers import stop_servers
    from matcher.settings import load_settings

    settings = load_settings()
    stopped = stop_servers(settings.home)
    if stopped:
        console.print(f"Stopped. The data stays in {settings.home}.", markup=False)
    else:
        console.print("Nothing was running.")


def check(*, as_json: JsonFlag = False) -> None:
    """Say what the database and the content store lack."""
    from matcher.installation import Installation
    from matcher.services.checkup import list_faults
    from matcher.settings import load_settings

    with closing(Installation(load_settings())) as installation:
        faults = list_faults(installation)
    if as_json:
        print_json({"faults": faults})
    else:
        for fault in faults or ["Nothing is missing."]:
            console.print(fault, markup=False)
    raise typer.Exit(1 if faults else 0)


def migrate() -> None:
    """Migrate the database to this program's version.

    What of its SQL is missing is installed again.
    """
    from matcher.db.engine import migrate as migrate_database
    from matcher.db.engine import open_database
    from matcher.db.migrate import head_revision
    from matcher.settings import load_settings

    owner = open_database(load_settings(), as_owner=True)
    try:
        migrate_database(owner, mend=True)
    finally:
        owner.dispose()
    console.print(f"The database stands at migration {head_revision()}.")


def psql(context: typer.Context) -> None:
    """Open psql on the database; other options go to psql (-c "...")."""
    from matcher.db.engine import check_url
    from matcher.matcher import Matcher
    from matcher.servers import psql_path
    from matcher.settings import load_settings

    settings = load_settings()
    with Matcher(settings) as matcher:
        url, environment = _split_password(check_url(matcher.installation.database_url))
        program = str(psql_path(settings.home) or "psql")
        with _interrupts_left_to_the_child():
            code = _run([program, url, *context.args], environment)
    raise typer.Exit(code)


def status(
    *,
    watch_s: Annotated[
        float | None, typer.Option("--watch", min=1, help="Again every so many seconds.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Show servers, catalogues, jobs and indexes."""
    _show_status(as_json=as_json)
    while watch_s is not None:
        sleep(watch_s)
        if console.is_terminal and not as_json:
            console.clear()
        _show_status(as_json=as_json)


def _show_status(*, as_json: bool) -> None:
    # Not by `Matcher`: what answers questions and reads feeds takes as long to import as the rest.
    from matcher.cli.broker import inspect_broker
    from matcher.cli.status import print_status
    from matcher.doorbell import QUEUE
    from matcher.installation import Installation
    from matcher.servers import inspect_servers
    from matcher.services.metrics import get_traffic
    from matcher.services.status import get_status
    from matcher.settings import load_settings

    settings = load_settings()
    with closing(Installation(settings)) as installation:
        database = get_status(installation)
        traffic = get_traffic(installation)
        broker = inspect_broker(installation.broker_url, QUEUE)
        servers = inspect_servers(settings.home)
    if as_json:
        facts = {"home": str(settings.home), "servers": [asdict(s) for s in servers]}
        print_json(
            {**facts, "broker": asdict(broker), **database.to_dict(), "traffic": asdict(traffic)}
        )
    else:
        print_status(settings, servers, broker, database, traffic)


def _split_password(url: str) -> tuple[str, dict[str, str]]:
    """Move the password from a URL to the environment: other users can see command lines."""
    from psycopg.conninfo import conninfo_to_dict, make_conninfo

    said = conninfo_to_dict(url)
    password = said.pop("password", None)
    return make_conninfo("", **said), {"PGPASSWORD": str(password)} if password else {}


def _run(words: list[str], environment: dict[str, str]) -> int:
    try:
        # In UTF-8, whatever a role was set to; the user's own variable wins.
        full = {"PGCLIENTENCODING": "UTF8", **os.environ, **environment}
        return subprocess.run(words, env=full, check=False).returncode
    except FileNotFoundError as error:
        raise ServerError(
            f"{words[0]} is not installed: add PostgreSQL's client programs"
        ) from error


@contextmanager
def _interrupts_left_to_the_child() -> Iterator[None]:
    """Ignore Ctrl-C while psql runs: there it cancels a query, and this program must not end."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
