"""Where tests take what they share from: never from another test, never from a conftest."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
MODULES = sorted(TESTS.rglob("*.py"))
CONFTESTS = [path for path in MODULES if path.name == "conftest.py"]


def imported(path: Path) -> Iterator[str]:
    """The modules that a module imports, and each name as if it were a module, too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = "." * node.level + (node.module or "")
            yield source
            yield from (f"{source}.{alias.name}" for alias in node.names)


def is_test_module(name: str) -> bool:
    ours, *parts = name.split(".")
    return ours in ("", "tests") and any(p == "conftest" or p.startswith("test_") for p in parts)


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("tests.conftest", True),
        ("tests.conftest.Database", True),
        ("tests.integration.test_workers", True),
        (".conftest", True),
        ("tests.support.databases", False),
        ("numpy.conftest", False),
        ("tests.support.questions.brute_force", False),
    ],
)
def test_a_test_module_is_told_by_its_name(name: str, is_one: bool) -> None:
    assert is_test_module(name) is is_one


def test_no_module_imports_a_test_or_a_conftest() -> None:
    found = {
        (path.relative_to(TESTS).as_posix(), name)
        for path in MODULES
        for name in imported(path)
        if is_test_module(name)
    }
    assert found == set()


@pytest.mark.parametrize("path", CONFTESTS, ids=lambda path: path.parent.name)
def test_a_conftest_holds_fixtures_and_hooks_only(path: Path) -> None:
    others = [
        node.name
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
        or (isinstance(node, ast.FunctionDef) and not is_for_pytest(node))
    ]
    assert others == []


def is_for_pytest(node: ast.FunctionDef) -> bool:
    marks = [ast.unparse(mark).partition("(")[0] for mark in node.decorator_list]
    return node.name.startswith("pytest_") or "pytest.fixture" in marks
