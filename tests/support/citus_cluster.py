"""Databases on all nodes of a Citus cluster, and what a test remembers of a gallery there."""

import os
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import psycopg
import pytest
from numpy.typing import NDArray
from pgvector import HalfVector

from matcher.db.engine import create_owner_engine, migrate
from tests.support.citus_statements import read_statements, run_as_psql
from tests.support.databases import Database, with_database
from tests.support.gallery import DIMENSION, Connection, StockedDatabase

# Read at import: the session's own fixture keeps such variables from the other tests.
URL = os.environ.get("MATCHER_TEST_CITUS_URL")
STOP = os.environ.get("MATCHER_TEST_CITUS_STOP")
START = os.environ.get("MATCHER_TEST_CITUS_START")
SHARDS = 4
NODES = "SELECT nodename, nodeport, groupid FROM pg_dist_node WHERE isactive ORDER BY groupid"
ROLES = """
DO $$ BEGIN
  IF to_regrole('matcher_app') IS NULL THEN CREATE ROLE matcher_app NOLOGIN; END IF;
  IF to_regrole('matcher_tenant') IS NULL THEN CREATE ROLE matcher_tenant NOLOGIN; END IF;
  IF to_regrole('matcher_api') IS NULL THEN
    CREATE ROLE matcher_api NOLOGIN;
    GRANT matcher_api TO matcher_app WITH INHERIT FALSE, SET TRUE;
  END IF;
  IF to_regrole('matcher_owner') IS NULL THEN CREATE ROLE matcher_owner LOGIN; END IF;
  IF to_regrole('matcher') IS NULL THEN CREATE ROLE matcher LOGIN IN ROLE matcher_app; END IF;
END $$
"""

Vector = NDArray[np.float64]


@dataclass(slots=True)
class Cluster:
    """A distributed gallery, and what it holds, by SKU, as the test remembers it."""

    gallery: StockedDatabase
    workers: int
    vectors: dict[str, list[Vector]] = field(default_factory=dict)
    said: dict[str, dict[str, object]] = field(default_factory=dict)

    def value(self, query: str) -> Any:
        return self.gallery.ask(query)[0][0]

    def on_workers(self, command: str) -> list[object]:
        """Run a command on every worker; returns what each said, and none may have failed."""
        rows = self.gallery.ask("SELECT success, result FROM run_command_on_workers(%s)", command)
        assert all(success for success, _ in rows), rows
        return [result for _, result in rows]

    def remember(self) -> None:
        """Read what the gallery holds, for `ranking`."""
        rows = self.gallery.ask(
            "SELECT p.sku, e.vector, p.brand, p.taxonomy_id, p.attributes ->> 'season'"
            " FROM matcher.embedding e"
            " JOIN matcher.product p ON p.id = e.product_id"
        )
        for sku, vector, brand, category, season in rows:
            assert isinstance(sku, str)
            assert isinstance(vector, HalfVector)
            self.vectors.setdefault(sku, []).append(vector.to_numpy().astype(np.float64))
            self.said[sku] = {"brand": brand, "category": category, "season": season}

    def ranking(self, query: NDArray[np.float32], **wanted: object) -> list[str]:
        """The SKUs by numpy over the stored half-precision vectors; ties by SKU."""
        asked = HalfVector(query).to_numpy().astype(np.float64)
        best = {
            sku: max(float(np.float32(vector @ asked)) for vector in vectors)
            for sku, vectors in self.vectors.items()
            if all(self.said[sku][name] == value for name, value in wanted.items())
        }
        return sorted(best, key=lambda sku: (-round(best[sku], 6), sku))


@contextmanager
def migrated_cluster() -> Iterator[tuple[Database, int]]:
    """Make a database on every node and migrate it as its owner; also gives how many workers."""
    if not URL:
        pytest.skip(
            "MATCHER_TEST_CITUS_URL is unset: a superuser's URL on a Citus coordinator with workers"
        )
    with fresh_database(URL) as (url, workers):
        owner_url = as_role(url, "matcher_owner")
        engine = create_owner_engine(lambda: owner_url)
        migrate(engine)
        engine.dispose()
        name = urlsplit(url).path[1:]
        yield Database(name, owner_url, as_role(url, "matcher"), url, ""), workers


def distribute(connection: Connection) -> None:
    """Run the statements of docs/how-to/scaling.md, as a superuser."""
    connection.execute(f"SET citus.shard_count = {SHARDS}")
    for statement in read_statements():
        run_as_psql(connection, statement)


@contextmanager
def fresh_database(url: str) -> Iterator[tuple[str, int]]:
    """Make a database on every node, a cluster of its own; gives its URL and how many workers."""
    name = f"matcher_test_{secrets.token_hex(4)}"
    with psycopg.connect(url, autocommit=True) as connection:
        nodes = connection.execute(NODES).fetchall()
    workers = [(host, port) for host, port, group in nodes if group > 0]
    if not workers:
        pytest.fail("the coordinator of MATCHER_TEST_CITUS_URL has no workers: citus_add_node")
    here = urlsplit(url)
    known = [(host, port) for host, port, group in nodes if group == 0]
    coordinator = known[0] if known else (here.hostname, here.port or 5432)
    urls = [url, *(with_place(url, host, port) for host, port in workers)]
    with ExitStack() as made:
        for each in urls:
            make_database(each, name)
            made.callback(drop_database, each, name)
        with psycopg.connect(with_database(url, name), autocommit=True) as connection:
            connection.execute("SELECT citus_set_coordinator_host(%s, %s)", coordinator)
            for worker in workers:
                connection.execute("SELECT citus_add_node(%s, %s)", worker)
        yield with_database(url, name), len(workers)


@dataclass(slots=True)
class LostNode:
    """A worker node that commands of the tester's stop, as if it was killed, and start again."""

    stop_command: str
    start_command: str
    is_lost: bool = False

    def stop(self) -> None:
        subprocess.run(self.stop_command, shell=True, check=True, timeout=60)
        self.is_lost = True

    def start(self) -> None:
        subprocess.run(self.start_command, shell=True, check=True, timeout=60)
        self.is_lost = False


@contextmanager
def losing_a_node() -> Iterator[LostNode]:
    """Give a node to stop; it is started again at the end."""
    if not (STOP and START):
        pytest.fail(
            "MATCHER_TEST_CITUS_STOP and MATCHER_TEST_CITUS_START are unset: shell commands that"
            " kill one worker node of the cluster, and start it again"
        )
    node = LostNode(STOP, START)
    try:
        yield node
    finally:
        if node.is_lost:
            node.start()


def as_role(url: str, role: str) -> str:
    """The URL as another role, which the nodes let in without a password."""
    parts = urlsplit(url)
    return parts._replace(netloc=f"{role}@{parts.netloc.rpartition('@')[2]}").geturl()


def with_place(url: str, host: str, port: int) -> str:
    parts = urlsplit(url)
    login, at, _ = parts.netloc.rpartition("@")
    return parts._replace(netloc=f"{login}{at}{host}:{port}").geturl()


def make_database(url: str, name: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(ROLES)
        connection.execute(f"CREATE DATABASE {name} OWNER matcher_owner")
    with psycopg.connect(with_database(url, name), autocommit=True) as connection:
        for extension in ("vector", "ltree", "citus"):
            connection.execute(f"CREATE EXTENSION IF NOT EXISTS {extension}")


def drop_database(url: str, name: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def random_unit(seed: int) -> NDArray[np.float32]:
    vector = np.random.default_rng(seed).normal(size=DIMENSION).astype(np.float32)
    return np.asarray(vector / np.linalg.norm(vector), np.float32)
