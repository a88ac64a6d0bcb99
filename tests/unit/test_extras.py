"""Extras: what pyproject.toml installs is what commands look for, and a missing one is named."""

import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from matcher.errors import InputError
from matcher.extras import EXTRAS, require_extra

PYPROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))


def brought(extra: str) -> set[str]:
    """The distributions that an extra installs, those of extras within it included."""
    found: set[str] = set()
    for each in map(Requirement, PYPROJECT["project"]["optional-dependencies"][extra]):
        inner = [brought(name) for name in each.extras] if each.name == "matcher" else []
        found |= set().union(*inner) if inner else {canonicalize_name(each.name)}
    return found


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_brings_what_is_looked_for_and_nothing_else(extra: str) -> None:
    owners = packages_distributions()
    names = {canonicalize_name(owner) for name in EXTRAS[extra] for owner in owners[name]}
    assert names == brought(extra)
    required = {Requirement(line).name for line in PYPROJECT["project"]["dependencies"]}
    assert not names & set(map(canonicalize_name, required))


def test_all_is_every_extra() -> None:
    assert brought("all") == set().union(*map(brought, EXTRAS))


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_that_is_installed_is_no_matter(extra: str) -> None:
    require_extra(extra, "a test")


def test_a_missing_package_is_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(EXTRAS, "report", ("json", "no_such_package"))
    with pytest.raises(InputError) as caught:
        require_extra("report", "a report")
    assert str(caught.value) == (
        "a report needs packages that are not installed (no_such_package):"
        " pip install 'matcher[report]'"
    )
