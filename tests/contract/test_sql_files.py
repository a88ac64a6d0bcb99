"""Every SQL file makes what its name says, and filters are those of the other doors."""

import re

import pytest

from matcher.db.install import SqlFile, list_sql_filters, read_files
from matcher.search.filters import list_filters

FILES = read_files()
FUNCTIONS = [file for file in FILES if file.kind == "function"]


def name_of(file: SqlFile) -> str:
    return f"{file.kind} {file.name}"


def test_filters_of_sql_are_those_of_every_door() -> None:
    in_sql = {each.name: each.type for each in list_sql_filters()}
    elsewhere = {each.name: each.sql_type for each in list_filters()}
    assert in_sql == elsewhere


def test_names_are_used_once() -> None:
    names = [name_of(file) for file in FILES]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_file_makes_the_one_thing_it_is_named_after(file: SqlFile) -> None:
    made = re.findall(r"^CREATE (?:OR REPLACE )?(\w+) (?:matcher\.)?(\w+)", file.text, re.MULTILINE)
    assert made == ([] if file.kind == "fill" else [(file.kind.upper(), file.name)])


@pytest.mark.parametrize("file", FUNCTIONS, ids=name_of)
def test_function_says_what_it_is_for(file: SqlFile) -> None:
    assert file.text.startswith("-- ")


@pytest.mark.parametrize("file", FUNCTIONS, ids=name_of)
def test_function_calls_only_what_is_there(file: SqlFile) -> None:
    code = re.sub(r"--.*", "", file.text)
    called = set(re.findall(r"matcher\.(\w+)\(", code))
    assert called - {each.name for each in FUNCTIONS} == set()


@pytest.mark.parametrize("file", FUNCTIONS, ids=name_of)
def test_what_a_question_calls_may_be_called_by_whoever_asks(file: SqlFile) -> None:
    asked = {each.name for each in FUNCTIONS if each.is_asked and each.is_granted}
    if file.is_asked:
        assert set(re.findall(r"matcher\.(\w+)\(", file.text)) - asked == set()
