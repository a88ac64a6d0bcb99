"""A gallery on a Citus cluster, distributed by the statements of docs/how-to/scaling.md."""

from collections.abc import Iterator
from dataclasses import replace

import psycopg
import pytest

from tests.support.citus_cluster import Cluster, distribute, migrated_cluster
from tests.support.gallery import fill_crowd, open_gallery


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with migrated_cluster() as (database, workers):
        # Settings and plans are looked at, so the gallery's own session is a superuser's.
        database = replace(database, app_url=database.superuser_url)
        with open_gallery(database) as gallery:
            fill_crowd(gallery)
            gallery.connection.execute(
                'UPDATE matcher.product SET attributes = \'{"season": "summer"}\' WHERE id % 2 = 0'
            )
            gallery.build_index()
            made = Cluster(gallery, workers)
            made.remember()
        with psycopg.connect(database.superuser_url, autocommit=True) as connection:
            distribute(connection)
        # What the databases set counts in new sessions only, those to the workers included.
        with open_gallery(database) as gallery:
            made.gallery = gallery
            yield made
