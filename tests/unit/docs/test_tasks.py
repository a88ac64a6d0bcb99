"""The schemas of tasks are those of the program, and the page on tasks has all of them."""

import json
from pathlib import Path

import pytest

from matcher.search.filters import Filters
from workers.schemas import TASKS, describe_tasks

DOCS = Path(__file__).parents[3] / "docs"


@pytest.fixture(autouse=True)
def _no_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Importing a task reads Celery's settings, which would start the embedded servers."""
    monkeypatch.setenv("MATCHER_DATABASE_URL", "postgresql://matcher@127.0.0.1:1/matcher")
    monkeypatch.setenv("MATCHER_BROKER_URL", "redis://127.0.0.1:1/0")


def test_the_schemas_of_tasks_are_current() -> None:
    kept = json.loads((DOCS / "tasks.json").read_text())
    assert describe_tasks() == kept, "run `python -m workers.schemas > docs/tasks.json`"


@pytest.mark.parametrize("name", TASKS)
def test_the_page_on_tasks_names_each_argument(name: str) -> None:
    page = (DOCS / "how-to" / "workers-and-tasks.md").read_text()
    [row] = [line for line in page.splitlines() if line.startswith(f"| `{name}` |")]
    [said] = [line for line in page.splitlines() if line.startswith("| `matcher.match_photo` |")]
    arguments = set(describe_tasks()["tasks"][name]["arguments"]["properties"])
    of_filters = set(Filters.__annotations__) if "filters" in row + said else set()
    missing = {each for each in arguments - of_filters if f"`{each}" not in row}
    assert not missing or ("matcher.match_photo" in row and all(each in said for each in missing))
