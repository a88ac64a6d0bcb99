"""How a parallel run spreads the tests."""

from pathlib import Path

import pytest

from tests.support.schedule import SLOW_FIRST, TOGETHER, FileScheduling

CHECKOUT = Path(__file__).parents[3]


@pytest.mark.parametrize("folder", [*TOGETHER, *SLOW_FIRST])
def test_folders_that_the_schedule_names_exist(folder: str) -> None:
    assert (CHECKOUT / folder).is_dir()


@pytest.mark.parametrize(
    ("nodeid", "scope"),
    [
        ("tests/unit/images/test_fetch.py::test_one[a::b]", "tests/unit/images/test_fetch.py"),
        ("tests/unit/images/test_fetch.py::TestIt::test_two", "tests/unit/images/test_fetch.py"),
        ("tests/acceptance/demo/test_demo.py::test_three", "tests/acceptance/demo/"),
        ("tests/acceptance/demo/test_ranking.py::test_four", "tests/acceptance/demo/"),
    ],
)
def test_a_file_or_a_folder_with_one_demo_goes_to_one_process(
    nodeid: str, scope: str, pytestconfig: pytest.Config
) -> None:
    assert FileScheduling(pytestconfig)._split_scope(nodeid) == scope
