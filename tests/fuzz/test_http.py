"""Whatever the OpenAPI document allows, and much that it does not, is answered without a fault."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from matcher.matcher import Matcher
from matcher.servers import Servers
from tests.support.api import serve
from tests.support.databases import copied_database, settings_of
from tests.support.picture_feeds import write_catalog

pytestmark = pytest.mark.fuzz

DOCUMENT = Path(__file__).parents[2] / "docs" / "openapi.json"
OPERATIONS = [
    (method, path)
    for path, methods in json.loads(DOCUMENT.read_text("utf-8"))["paths"].items()
    for method in methods
]
EXAMPLES = 100


@pytest.fixture(scope="module")
def schema() -> Any:
    schemathesis = pytest.importorskip("schemathesis")

    @schemathesis.serializer("application/x-ndjson")  # type: ignore[untyped-decorator]
    def send_lines(_: Any, value: Any) -> bytes:
        return value if isinstance(value, bytes) else str(value).encode(errors="replace")

    return schemathesis.openapi.from_path(DOCUMENT)


@pytest.fixture(scope="module")
def url(
    servers: Servers, home: Path, template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """A service with a small catalogue; what it fetches has to come at once."""
    folder = tmp_path_factory.mktemp("fuzzed")
    with copied_database(servers, home, template) as database:
        settings = settings_of(database, home, folder, fetch_timeout_s=0.2)
        with Matcher(settings) as matcher:
            matcher.ingest(write_catalog(folder, 3))
            assert matcher.embedding.run_pending() is not None
            matcher.match_text("mug")  # what reads texts is loaded for the first
            with serve(matcher) as served:
                yield served


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_no_request_is_a_fault(url: str, schema: Any, method: str, path: str) -> None:
    from schemathesis.checks import not_a_server_error
    from schemathesis.generation import GenerationMode

    operation = schema[path][method]
    modes = st.sampled_from(list(GenerationMode))
    cases = modes.flatmap(lambda mode: operation.as_strategy(generation_mode=mode))

    @examples(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=cases)
    def ask(case: Any) -> None:
        case.validate_response(case.call(base_url=url, timeout=60), checks=[not_a_server_error])

    ask()
