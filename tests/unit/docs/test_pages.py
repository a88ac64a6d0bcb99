"""What the documents say of the program is so: settings, links, functions, examples, containers."""

import ast
import json
import re
from pathlib import Path

import pytest
from pydantic_core import PydanticUndefined

from matcher.catalog.feeds import list_formats
from matcher.catalog.fields import FIELDS
from matcher.db.install import read_files
from matcher.encoders import list_specs
from matcher.settings import Settings
from tests.support.citus_statements import read_statements

CHECKOUT = Path(__file__).parents[3]
HOW_TO = CHECKOUT / "docs" / "how-to"
PAGES = sorted(
    [*CHECKOUT.glob("docs/**/*.md"), *(CHECKOUT / n for n in ("CHANGELOG.md", "CONTRIBUTING.md"))]
)
IDS = [page.relative_to(CHECKOUT).as_posix() for page in PAGES]
# Of the image and of compose, not of the program.
OF_TESTS = {
    "MATCHER_DATA_DIR",
    *(f"MATCHER_TEST_CITUS_{name}" for name in ("URL", "STOP", "START")),
}
ELSEWHERE = {
    "MATCHER_APP_PASSWORD", "MATCHER_OWNER_PASSWORD", "MATCHER_BROKER_PASSWORD", "MATCHER_FEEDS",
    "MATCHER_POSTGRES_PORT", "MATCHER_VALKEY_PORT", "MATCHER_HTTP_PORT",
}  # fmt: skip


def test_every_setting_is_documented_with_its_default() -> None:
    table = dict(
        re.findall(r"^\| `(MATCHER_\w+)` \| ([^|]+) \|", read(HOW_TO / "servers.md"), re.MULTILINE)
    )
    assert set(table) == {f"MATCHER_{name.upper()}" for name in Settings.model_fields}
    for name, field in Settings.model_fields.items():
        if field.default not in (None, PydanticUndefined):
            shown = json.loads(table[f"MATCHER_{name.upper()}"].strip("` ").join('""'))
            assert shown == str(field.default).lower().removesuffix(".0"), name


def test_every_feed_format_and_field_is_documented() -> None:
    page = read(HOW_TO / "feeds.md")
    names = [*(found.name for found in list_formats()), *FIELDS]
    assert [name for name in names if f"`{name}`" not in page] == []


def test_every_public_sql_function_is_documented() -> None:
    public = {file.name for file in read_files() if file.is_public}
    page = read(HOW_TO / "sql.md")
    assert public
    assert [name for name in sorted(public) if f"matcher.{name}(" not in page] == []


def test_every_wrapper_is_listed_with_the_release_that_it_goes_with() -> None:
    rows = re.findall(r"^\| (`\w+_v1`.*) \| .* \| (\S+) \|$", read(HOW_TO / "sql.md"), re.MULTILINE)
    listed = {name: release for names, release in rows for name in re.findall(r"`(\w+)`", names)}
    wrappers = [file for file in read_files() if re.search(r"_v\d+$", file.name)]
    assert set(listed) == {file.name for file in wrappers}
    for file in wrappers:
        assert file.text.startswith(f"-- Removed in {listed[file.name]}: use "), file.name


def test_login_that_only_asks_is_denied_what_works_with_the_rights_of_the_owner() -> None:
    revoked = re.search(r"REVOKE EXECUTE ON FUNCTION ([^;]+) FROM", read(HOW_TO / "sql.md"))
    assert revoked is not None
    definers = {file.name for file in read_files() if "\nSECURITY DEFINER\n" in file.text}
    assert set(re.findall(r"matcher\.(\w+)", revoked[1])) == definers


def test_every_shipped_encoder_is_documented() -> None:
    page = read(HOW_TO / "encoders.md")
    assert [name for name in list_specs() if f"| `{name}` |" not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?://|#)([^)#\s]+)", read(page))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_python_examples_are_python(page: Path) -> None:
    for example in re.findall(r"^```python\n(.*?)^```", read(page), re.MULTILINE | re.DOTALL):
        ast.parse(example)


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_settings_that_pages_name_exist(page: Path) -> None:
    known = {f"MATCHER_{name.upper()}" for name in Settings.model_fields}
    named = set(re.findall(r"\bMATCHER_[A-Z_]*[A-Z]\b", read(page)))
    named = {name.removesuffix("_FILE") for name in named}
    assert named - known - ELSEWHERE - OF_TESTS == set()


def test_statements_that_distribute_the_tables_are_found_on_their_page() -> None:
    statements = read_statements()
    distributed = re.findall(r"create_distributed_table\('(\S+)'", "".join(statements))
    assert distributed == [
        f"matcher.{name}" for name in ("embedding", "candidate", "candidate_stage", "cue")
    ]
    assert sum(each.endswith("\\gexec") for each in statements) == 3
    assert all(each.endswith((";", "\\gexec")) for each in statements)


def test_adr_index_lists_every_decision() -> None:
    folder = CHECKOUT / "docs" / "adr"
    index = read(folder / "README.md")
    pages = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert pages
    assert [name for name in pages if f"]({name})" not in index] == []


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")
