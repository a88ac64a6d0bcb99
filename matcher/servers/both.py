"""Prepare, start and stop both servers of a data folder."""

from dataclasses import replace

from matcher.errors import ServerError
from matcher.servers.home import (
    Account,
    Credentials,
    Home,
    choose_account,
    load_credentials,
    open_to_account,
    store_credentials,
)
from matcher.servers.postgres import ROLES, PostgresLaunch, PostgresServer
from matcher.servers.programs import (
    Programs,
    copy_programs,
    find_programs,
    remove_old_programs,
)
from matcher.servers.server import Server, find_running, start, stop
from matcher.servers.valkey import ValkeyLaunch, ValkeyServer


def is_complete(home: Home, stored: Credentials) -> bool:
    """Whether both servers answer and the database is set up; takes about a millisecond."""
    postgres, valkey = PostgresServer(home), ValkeyServer(home)
    return (
        bool(stored.postgres_version and stored.valkey_version)
        and stored.roles == ROLES
        and _answers(postgres, stored.postgres_port, stored.superuser_password)
        and _answers(valkey, stored.valkey_port, stored.valkey_password)
    )


def start_missing(home: Home) -> Credentials:
    """Start each server that does not run. The caller holds the lock `start`.

    Raises:
        ServerError: a server cannot be started.
    """
    account, programs = choose_account(home), find_programs()
    if account is not None:
        open_to_account(home, account)
        programs = copy_programs(programs, home)
    stored = load_credentials(home) or _create_credentials(home)
    stored, new_postgres = _start_postgres(home, programs, account, stored)
    stored, new_valkey = _start_valkey(home, programs, account, stored)
    if new_postgres and new_valkey:
        remove_old_programs(home, programs)
    return stored


def stop_all(home: Home) -> bool:
    """Stop both servers; return whether any ran."""
    return any([stop(ValkeyServer(home)), stop(PostgresServer(home))])


def _answers(server: Server, port: int, password: str) -> bool:
    pid = find_running(server)
    return pid is not None and server.is_ready(pid, port, password)


def _create_credentials(home: Home) -> Credentials:
    data = PostgresServer(home).folder
    if data.exists():
        raise ServerError(
            f"{home.credentials} with the passwords of {data} is gone: restore it from a backup, "
            f"or delete {data} to begin with an empty database"
        )
    stored = Credentials()
    store_credentials(home, stored)
    return stored


def _start_postgres(
    home: Home, programs: Programs, account: Account | None, stored: Credentials
) -> tuple[Credentials, bool]:
    server, version = PostgresServer(home), programs.postgres_version
    started = not _answers(server, stored.postgres_port, stored.superuser_password)
    if started:
        launch = PostgresLaunch(server, programs, account, stored.superuser_password)
        launch.prepare()
        port = start(
            launch,
            stored.postgres_port,
            lambda port: store_credentials(home, replace(stored, postgres_port=port)),
        )
        stored = replace(stored, postgres_port=port)
    is_new = not stored.postgres_version or stored.roles != ROLES
    if is_new or (started and stored.postgres_version != version):
        from matcher.servers.roles import create_database  # loads the driver, once a release

        create_database(stored)
        stored = replace(stored, postgres_version=version, roles=ROLES)
        store_credentials(home, stored)
    return stored, started


def _start_valkey(
    home: Home, programs: Programs, account: Account | None, stored: Credentials
) -> tuple[Credentials, bool]:
    server = ValkeyServer(home)
    if _answers(server, stored.valkey_port, stored.valkey_password):
        return stored, False
    launch = ValkeyLaunch(server, programs, account, stored.valkey_password)
    launch.prepare()
    port = start(
        launch,
        stored.valkey_port,
        lambda port: store_credentials(home, replace(stored, valkey_port=port)),
    )
    stored = replace(stored, valkey_port=port, valkey_version=programs.valkey_version)
    store_credentials(home, stored)
    return stored, True
