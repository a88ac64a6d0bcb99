"""Sessions of the application: as which role, and whether a pooler hands them about."""

from collections.abc import Sequence
from contextlib import closing, suppress
from contextvars import ContextVar
from typing import Any

import psycopg
from pgvector.psycopg import register_vector
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.pool import ConnectionPoolEntry

from matcher.errors import ConfigurationError

APP_ROLE = "matcher_app"
API_ROLE = "matcher_api"
_POOLED = "matcher.pooled"
_TRIES = 5

# The extensions may live in any schema.
_FIND_EXTENSIONS = """
SELECT pg_backend_pid(), coalesce(bool_or(x.extname = 'vector'), false),
       coalesce(string_agg(DISTINCT quote_ident(n.nspname), ', '), 'public')
FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
WHERE x.extname IN ('vector', 'ltree')
"""
# A login that is a member of the application's role works as that role, so that even an
# administrator's URL owns nothing and bypasses no policy.
_MAY_BECOME_APP = """
SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'matcher_app')
   AND pg_has_role(current_user, (SELECT oid FROM pg_roles WHERE rolname = 'matcher_app'), 'SET')
"""
_SET = "SELECT set_config(%s, %s, %s)"
_SET_LOCAL = text("SELECT set_config('search_path', :path, true)")
_SET_LOCAL_WITH_ROLE = text(
    "SELECT set_config('search_path', :path, true), set_config('role', :role, true)"
)
_SEE_ONLY = text(
    "SELECT set_config('matcher.catalogs', :ids, true), set_config('role', :role, true)"
)
_PID = text("SELECT pg_backend_pid()")


# The catalogues that what is done now may see; None for all. A thread that works on a request
# has its context.
_seen_catalogs: ContextVar[tuple[int, ...] | None] = ContextVar("seen_catalogs", default=None)


def see_only(catalog_ids: Sequence[int] | None) -> None:
    """Let this context's transactions see the rows of some catalogues only, from now on."""
    _seen_catalogs.set(None if catalog_ids is None else tuple(catalog_ids))


def work_as_app(engine: Engine) -> None:
    """Let an engine's sessions find the extensions, and work as the application's role.

    Directly connected, that is said once a session. A pooler may give each transaction another
    session, so behind one each transaction says it, and no statement is prepared. Where `see_only`
    was called, each transaction works as the role of the API, which sees those catalogues only.
    """
    event.listen(engine, "connect", _prepare_session)
    event.listen(engine, "begin", _prepare_transaction)


def require_own_sessions(engine: Engine) -> None:
    """Refuse a pooler that gives a client another session for each transaction.

    Two clients that stay connected and meet the same server process share it. With other clients
    about they may miss each other, so they try several times.

    Raises:
        ConfigurationError: what holds session locks cannot work through this URL.
    """
    with closing(engine.connect()) as one:
        if _POOLED not in one.info:
            return
        with closing(engine.connect()) as other:
            seen = [_server_process(client) for _ in range(_TRIES) for client in (one, other)]
    if len({*seen[::2]}) > 1 or {*seen[::2]} & {*seen[1::2]}:
        raise ConfigurationError(
            "MATCHER_DATABASE_URL leads to a pooler that gives each transaction another session,"
            " so a lock taken in one is not held in the next: questions work so; for ingest and"
            " workers, set MATCHER_DIRECT_DATABASE_URL to a URL past the pooler"
        )


def _server_process(client: Connection) -> int:
    with client.begin():
        return int(client.execute(_PID).scalar_one())


def _prepare_session(driver: "psycopg.Connection[Any]", entry: ConnectionPoolEntry) -> None:
    found = driver.execute(_FIND_EXTENSIONS).fetchone()
    pid, has_vector, path = found or (0, False, "public")
    # A pooler names a process of its own making.
    pooled = pid != driver.info.backend_pid
    driver.execute(_SET, ("search_path", path, pooled))
    if has_vector:
        with suppress(psycopg.ProgrammingError):  # out of reach: `check_server` says what to do
            register_vector(driver)
    row = driver.execute(_MAY_BECOME_APP).fetchone()
    role = APP_ROLE if row and row[0] else None
    if role:
        driver.execute(_SET, ("role", role, pooled))
    driver.commit()
    if pooled:
        driver.prepare_threshold = None
        entry.info[_POOLED] = {"path": path} | ({"role": role} if role else {})


def _prepare_transaction(connection: Connection) -> None:
    if prepared := connection.info.get(_POOLED):
        statement = _SET_LOCAL_WITH_ROLE if "role" in prepared else _SET_LOCAL
        connection.execute(statement, prepared)
    if (seen := _seen_catalogs.get()) is not None:
        ids = "{" + ",".join(map(str, seen)) + "}"
        connection.execute(_SEE_ONLY, {"role": API_ROLE, "ids": ids})
