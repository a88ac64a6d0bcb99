"""A gallery on a Citus cluster, distributed by the statements of docs/how-to/scaling.md."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from matcher.db.engine import create_owner_engine, migrate
from tests.support.citus_cluster import SHARDS, URL, Cluster, as_owner, fresh_database
from tests.support.citus_statements import read_statements, run_as_psql
from tests.support.databases import Database
from tests.support.gallery import fill_crowd, open_gallery


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    if not URL:
        pytest.skip(
            "MATCHER_TEST_CITUS_URL is unset: a superuser's URL on a Citus coordinator with workers"
        )
    with fresh_database(URL) as (url, workers):
        engine = create_owner_engine(lambda: as_owner(url))
        migrate(engine)
        engine.dispose()
        with open_gallery(Database(urlsplit(url).path[1:], url, url, url, "")) as gallery:
            fill_crowd(gallery)
            gallery.connection.execute(
                'UPDATE matcher.product SET attributes = \'{"season": "summer"}\' WHERE id % 2 = 0'
            )
            gallery.build_index()
            made = Cluster(gallery, workers)
            made.remember()
            gallery.connection.execute(f"SET citus.shard_count = {SHARDS}")
            for statement in read_statements():
                run_as_psql(gallery.connection, statement)
        # What the databases set counts in new sessions only, those to the workers included.
        with open_gallery(Database(urlsplit(url).path[1:], url, url, url, "")) as gallery:
            made.gallery = gallery
            yield made
