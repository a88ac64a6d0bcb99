"""Whatever the OpenAPI document allows, and much that it does not, is answered without a fault."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.api import serve
from tests.support.picture_feeds import write_catalog

pytestmark = pytest.mark.fuzz

DOCUMENT = Path(__file__).parents[2] / "docs" / "openapi.json"
OPERATIONS = [
    (method, path)
    for path, methods in json.loads(DOCUMENT.read_text("utf-8"))["paths"].items()
    for method in methods
]
EXAMPLES = 200


@pytest.fixture(scope="module")
def schema() -> Any:
    schemathesis = pytest.importorskip("schemathesis")
    return schemathesis.openapi.from_path(DOCUMENT)


@pytest.fixture
def url(settings: Settings, tmp_path: Path) -> Iterator[str]:
    """A service with a small catalogue, whose other fetches end at once."""
    with Matcher(settings.model_copy(update={"fetch_timeout_s": 0.2})) as matcher:
        matcher.ingest(write_catalog(tmp_path, 3))
        assert matcher.embedding.run_pending() is not None
        with serve(matcher) as served:
            yield served


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_no_request_is_a_fault(url: str, schema: Any, method: str, path: str) -> None:
    from schemathesis.checks import not_a_server_error
    from schemathesis.generation import GenerationMode

    operation = schema[path][method]
    modes = st.sampled_from(list(GenerationMode))
    cases = modes.flatmap(lambda mode: operation.as_strategy(generation_mode=mode))

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=cases)
    def ask(case: Any) -> None:
        case.validate_response(case.call(base_url=url), checks=[not_a_server_error])

    ask()
