"""Systems inside PostgreSQL: a table with pgvector as its manual has it, and `match_vector`."""

import time
from pathlib import Path
from typing import Any

import psycopg
from pgvector import HalfVector
from pgvector.psycopg import register_vector
from psycopg.sql import SQL, Composed, Identifier, Literal

from benchmarks.search.peers.base import (
    DEFAULT_EF,
    EF_CONSTRUCTION,
    NEIGHBOURS,
    Build,
    Found,
    Question,
    Search,
    Setting,
    at_matched,
)
from benchmarks.search.support.catalog_tables import (
    FIRST_PRODUCT_ID,
    brand_names,
    build_index,
    color_names,
    load_matcher,
    measure_relations,
    position_of_sku,
    product_ids,
    raw_query,
    raw_settings,
    size_names,
)
from benchmarks.search.support.categories import LEVELS, node_of
from benchmarks.search.support.copy_fields import text_field
from benchmarks.search.support.vectors import Chunk, DrawnVectors
from matcher.db.binary_copy import halfvec_field, int_field, write_rows
from matcher.servers import Servers

Connection = psycopg.Connection[Any]

_SCHEMA = "plain"
_FILTERED = (*(f"l{level}" for level in range(1, LEVELS + 1)), "brand", "color", "size")
_INDEX = "product_vector_idx"


class PlainPgvector:
    """One table, an HNSW index, and b-trees on what is filtered by."""

    name = "pgvector"
    remark = "halfvec; the planner chooses, with the parameters known to it (force_custom_plan)"
    is_tunable = True

    def __init__(self, servers: Servers) -> None:
        self._url = servers.owner_url

    @staticmethod
    def settings(ef: int) -> dict[str, Setting]:
        """As it comes, and at matched recall with and without iterative scans."""
        plain = {"pgvector": Setting()}
        if ef != DEFAULT_EF:
            plain[f"pgvector, ef {ef}"] = Setting(ef)
        return plain | {
            f"pgvector, ef {ef}, strict_order": Setting(ef, "strict_order"),
            f"pgvector, ef {ef}, relaxed_order": Setting(ef, "relaxed_order"),
        }

    def build(self, gallery: DrawnVectors) -> Build:
        """Copy the rows, then build the indexes."""
        with psycopg.connect(self._url, autocommit=True) as connection:
            began = time.perf_counter()
            self._drop(connection)
            connection.execute(f"CREATE SCHEMA {_SCHEMA}")
            connection.execute(_create_table(gallery.dimension))
            for chunk in gallery.chunks():
                _add_chunk(connection, chunk)
            loaded = time.perf_counter()
            connection.execute(
                f"CREATE INDEX {_INDEX} ON {_SCHEMA}.product USING hnsw (vector halfvec_ip_ops)"
                f" WITH (m = {NEIGHBOURS}, ef_construction = {EF_CONSTRUCTION})"
            )
            indexed = time.perf_counter()
            for column in _FILTERED:
                connection.execute(f"CREATE INDEX ON {_SCHEMA}.product ({column})")
            connection.execute(f"VACUUM (ANALYZE) {_SCHEMA}.product")
            sizes = measure_relations(connection, _SCHEMA)
        return Build(loaded - began, indexed - loaded, sizes)

    def open(self, setting: Setting) -> "_PlainSession":
        """Connect."""
        return _PlainSession(self._url, setting)

    def close(self) -> None:
        """Drop the table."""
        with psycopg.connect(self._url, autocommit=True) as connection:
            self._drop(connection)

    @staticmethod
    def _drop(connection: Connection) -> None:
        connection.execute("SET client_min_messages = warning")
        connection.execute(f"DROP SCHEMA IF EXISTS {_SCHEMA} CASCADE")


class _PlainSession:
    def __init__(self, url: str, setting: Setting) -> None:
        self._connection = connect(
            url,
            {
                "hnsw.ef_search": str(setting.ef),
                "hnsw.iterative_scan": setting.iterative,
                "plan_cache_mode": "force_custom_plan",
            },
        )
        self._is_relaxed = setting.iterative == "relaxed_order"

    def prepare(self, question: Question) -> Search:
        """Write the query, and ask the planner how it means to answer it."""
        query = _plain_query(question, is_relaxed=self._is_relaxed)
        values: list[object] = [HalfVector(question.vector)]
        values += question.filter.wanted.values()
        method = self._explain(query, values)

        def search() -> Found:
            rows = self._connection.execute(query, values, prepare=True, binary=True).fetchall()
            return Found([row[0] - FIRST_PRODUCT_ID for row in rows], method)

        return search

    def _explain(self, query: Composed, values: list[object]) -> str:
        plan = self._connection.execute(SQL("EXPLAIN (FORMAT JSON) {}").format(query), values)
        return "approximate" if _INDEX in str(plan.fetchall()) else "exact"

    def cpu_s(self) -> float:
        """The server's process of this connection searches."""
        return backend_cpu_s(self._connection)

    def close(self) -> None:
        """Disconnect."""
        self._connection.close()


def _plain_query(question: Question, *, is_relaxed: bool) -> Composed:
    conditions = [SQL("{} = %b").format(Identifier(name)) for name in question.filter.wanted]
    where = SQL("WHERE {}").format(SQL(" AND ").join(conditions)) if conditions else SQL("")
    query = SQL("""
        SELECT id, vector <#> %b AS distance FROM {} {} ORDER BY distance LIMIT {}
        """).format(Identifier(_SCHEMA, "product"), where, Literal(question.k))
    if is_relaxed:  # as pgvector's manual sorts it
        query = SQL("""
            WITH found AS MATERIALIZED ({}) SELECT id FROM found ORDER BY distance + 0
            """).format(query)
    return query


def _create_table(dimension: int) -> str:
    return f"""
        CREATE TABLE {_SCHEMA}.product (
          id bigint PRIMARY KEY, l1 integer NOT NULL, l2 integer NOT NULL, l3 integer NOT NULL,
          l4 integer NOT NULL, brand text NOT NULL, color text NOT NULL, size text NOT NULL,
          vector halfvec({dimension}) NOT NULL)
        """


def _add_chunk(connection: Connection, chunk: Chunk) -> None:
    nodes = {
        f"l{level}": int_field(node_of(chunk.leaves, level), 4) for level in range(1, LEVELS + 1)
    }
    columns = {
        "id": int_field(product_ids(chunk.positions), 8),
        **nodes,
        "brand": text_field(brand_names(chunk.brands)),
        "color": text_field(color_names(chunk.positions)),
        "size": text_field(size_names(chunk.positions)),
        "vector": halfvec_field(chunk.vectors),
    }
    write_rows(connection, (_SCHEMA, "product"), columns)


class MatcherPeer:
    """The program itself: `match_vector`, as the application's role."""

    name = "matcher"
    remark = "match_vector: categories by subtree, joined with titles and variant groups"
    is_tunable = False

    def __init__(self, servers: Servers) -> None:
        self._servers = servers
        self.settings = at_matched(self.name)
        self.encoder_id = 0

    def build(self, gallery: DrawnVectors) -> Build:
        """Fill the tables, then build what answers through an index need."""
        url = self._servers.owner_url
        began = time.perf_counter()
        self.encoder_id = load_matcher(url, gallery)
        loaded = time.perf_counter()
        build_index(url, self.encoder_id)
        ended = time.perf_counter()
        with psycopg.connect(url) as connection:
            sizes = measure_relations(connection, "matcher")
        return Build(loaded - began, ended - loaded, sizes)

    def open(self, setting: Setting) -> "_MatcherSession":
        """Connect; there is nothing to set."""
        del setting
        return _MatcherSession(self._servers.database_url)

    def open_raw(self, asked: int) -> "_RawSession":
        """Connect, to ask the index alone for so many pictures."""
        return _RawSession(self._servers.database_url, self.encoder_id, asked)

    def close(self) -> None:
        """The rows stay: they go with the server."""


class _MatcherSession:
    _QUERY = """
        SELECT sku, method
        FROM matcher.match_vector(%b::halfvec, k => %b, category => %b::text, brand => %b::text,
                                  color => %b::text, size => %b::text)
        ORDER BY rank
        """

    def __init__(self, url: str) -> None:
        self._connection = connect(url, {"role": "matcher_app"})

    def prepare(self, question: Question) -> Search:
        """Put the values together."""
        category, wanted = question.filter.taxonomy_id, question.filter.wanted
        names = [wanted.get(name) for name in ("brand", "color", "size")]
        if question.filter.is_respelled:
            names = [name and str(name).upper() for name in names]
        values = (
            HalfVector(question.vector),
            question.k,
            None if category is None else str(category),
            *names,
        )

        def search() -> Found:
            rows = self._connection.execute(
                self._QUERY, values, prepare=True, binary=True
            ).fetchall()
            method = rows[0][1] if rows else "exact"
            return Found([position_of_sku(row[0]) for row in rows], method)

        return search

    def cpu_s(self) -> float:
        """The server's process of this connection searches."""
        return backend_cpu_s(self._connection)

    def close(self) -> None:
        """Disconnect."""
        self._connection.close()


class _RawSession:
    def __init__(self, url: str, encoder_id: int, asked: int) -> None:
        self._connection = connect(url, {"role": "matcher_app", **raw_settings(asked)})
        self._encoder_id = encoder_id
        self._query = raw_query(self._connection, encoder_id, asked)

    def prepare(self, question: Question) -> Search:
        """Shorten the vector; filters are not for the index alone, and all that it names counts."""
        short = self._connection.execute(
            "SELECT matcher.shorten(%b::halfvec, %b::smallint)",
            [HalfVector(question.vector), self._encoder_id],
        ).fetchone()
        values = list(short or ())

        def search() -> Found:
            rows = self._connection.execute(
                self._query, values, prepare=True, binary=True
            ).fetchall()
            return Found([row[0] - FIRST_PRODUCT_ID for row in rows])

        return search

    def cpu_s(self) -> float:
        """The server's process of this connection searches."""
        return backend_cpu_s(self._connection)

    def close(self) -> None:
        """Disconnect."""
        self._connection.close()


def connect(url: str, settings: dict[str, str]) -> Connection:
    """Connect, each statement a transaction, with settings."""
    connection = psycopg.connect(url, autocommit=True)
    register_vector(connection)
    for name, value in settings.items():
        connection.execute("SELECT set_config(%s, %s, false)", [name, value])
    return connection


def backend_cpu_s(connection: Connection) -> float:
    """Return the CPU seconds of a connection's server process, which is on this machine."""
    path = Path(f"/proc/{connection.info.backend_pid}/schedstat")
    return int(path.read_text("ascii").split()[0]) / 1e9
