"""A catalogue of eight drawn products, and its HTTP service."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from matcher.matcher import Matcher
from matcher.servers import Servers
from tests.support.api import open_client
from tests.support.databases import copied_database, settings_of
from tests.support.picture_feeds import write_catalog


@pytest.fixture(scope="module")
def stocked(
    servers: Servers, home: Path, template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Matcher]:
    """Eight products with their vectors, for tests that write nothing."""
    folder = tmp_path_factory.mktemp("stocked")
    with (
        copied_database(servers, home, template) as database,
        Matcher(settings_of(database, home, folder)) as matcher,
    ):
        matcher.ingest(write_catalog(folder, 8), catalog="shop")
        assert matcher.embedding.run_pending() is not None
        yield matcher


@pytest.fixture(scope="module")
def asked(stocked: Matcher) -> Iterator[TestClient]:
    """The service of that catalogue."""
    with open_client(stocked) as client:
        yield client


@pytest.fixture
def client(matcher: Matcher) -> Iterator[TestClient]:
    """The service of an empty database of the test's own."""
    matcher.installation.ensure_encoder()
    with open_client(matcher) as opened:
        yield opened
