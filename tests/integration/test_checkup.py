"""What `matcher check` finds missing, and what of it `matcher migrate` brings back."""

from pathlib import Path

import psycopg
import pytest

from matcher.db.engine import create_owner_engine, migrate
from matcher.matcher import Matcher
from tests.support.databases import Database
from tests.support.picture_feeds import draw_png

# Each is undone by `matcher migrate`, and found by the line beside it.
LOST_SQL = {
    "function": (
        "DROP FUNCTION matcher.match_sku",
        "function matcher.match_sku",
    ),
    "body": (
        "CREATE OR REPLACE FUNCTION matcher.product_deleted() RETURNS trigger"
        " LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN RETURN NULL; END $$",
        "function matcher.product_deleted() is not the one",
    ),
    "search path": (
        "ALTER FUNCTION matcher.match_sku SET search_path = nowhere",
        "looks for the extensions in nowhere",
    ),
    "grant": (
        "REVOKE EXECUTE ON FUNCTION matcher.answer_vector FROM matcher_app",
        "matcher_app may not execute matcher.answer_vector",
    ),
    "everybody": (
        "GRANT EXECUTE ON FUNCTION matcher.remove_encoder TO PUBLIC",
        "may be executed by everybody",
    ),
    "view": ("DROP VIEW matcher.catalog_encoder CASCADE", "view matcher.catalog_encoder"),
    "view grant": (
        "REVOKE ALL ON matcher.product_filter FROM matcher_app",
        "matcher_app may not read view matcher.product_filter",
    ),
    "trigger": ("DROP TRIGGER image_changed ON matcher.image", "trigger image_changed is missing"),
    "disabled trigger": (
        "ALTER TABLE matcher.product DISABLE TRIGGER product_changed",
        "trigger product_changed on matcher.product is disabled",
    ),
    "policy": (
        "DROP POLICY own_of_tenant ON matcher.product",
        "table matcher.product has not the policies that keep catalogues apart",
    ),
    "row security": (
        "ALTER TABLE matcher.cue DISABLE ROW LEVEL SECURITY",
        "table matcher.cue has not the policies that keep catalogues apart",
    ),
}
# `matcher migrate` changes no table that a revision made.
LOST_TABLES = {
    "table": ("DROP TABLE matcher.ingest_seen", "table matcher.ingest_seen is missing"),
    "column": (
        "ALTER TABLE matcher.product DROP COLUMN mpn",
        "column matcher.product.mpn is missing",
    ),
    "index": ("DROP INDEX matcher.image_sha256_idx", "index matcher.image_sha256_idx is missing"),
    "constraint": (
        "ALTER TABLE matcher.image DROP CONSTRAINT image_sha256_check",
        "constraint image_sha256_check of matcher.image is missing",
    ),
    "read": (
        "REVOKE SELECT ON matcher.product FROM matcher_app",
        "matcher_app may not read table matcher.product",
    ),
    "write": (
        "REVOKE INSERT ON matcher.image FROM matcher_app",
        "matcher_app may not write table matcher.image",
    ),
}


def run_sql(database: Database, statement: str) -> None:
    with psycopg.connect(database.owner_url) as connection:
        connection.execute(statement.encode())


def test_installation_that_is_whole_has_no_faults(matcher: Matcher) -> None:
    assert matcher.check() == []
    assert matcher.status().faults == ()


@pytest.mark.parametrize("lost", list(LOST_SQL))
def test_lost_sql_is_named_and_brought_back_by_migrate(
    matcher: Matcher, database: Database, lost: str
) -> None:
    statement, said = LOST_SQL[lost]
    run_sql(database, statement)
    faults = matcher.check()
    assert [fault for fault in faults if said in fault], faults
    assert all(fault.endswith("run `matcher migrate`") for fault in faults)
    owner = create_owner_engine(lambda: database.owner_url)
    migrate(owner, mend=True)
    owner.dispose()
    assert matcher.check() == []


@pytest.mark.parametrize("lost", list(LOST_TABLES))
def test_lost_part_of_a_table_is_named(matcher: Matcher, database: Database, lost: str) -> None:
    statement, said = LOST_TABLES[lost]
    run_sql(database, statement)
    assert said in matcher.check()


def test_status_tells_the_faults(matcher: Matcher, database: Database) -> None:
    run_sql(database, LOST_SQL["grant"][0])
    assert list(matcher.status().faults) == matcher.check() != []


def test_schema_out_of_reach_is_one_fault(matcher: Matcher, database: Database) -> None:
    run_sql(database, "REVOKE USAGE ON SCHEMA matcher FROM matcher_app")
    assert len(matcher.check()) == 1


def test_database_that_cannot_be_used_is_one_fault(matcher: Matcher, database: Database) -> None:
    run_sql(database, "UPDATE matcher.alembic_version SET version_num = '0001'")
    (fault,) = matcher.check()
    assert "stands at migration 0001" in fault


def test_pictures_that_are_not_in_the_content_store_are_counted(
    matcher: Matcher, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(3):
        (folder / f"SKU{number}.png").write_bytes(draw_png(number))
    matcher.ingest(folder)
    assert matcher.check() == []
    store = Path(str(matcher.settings.store_url))
    store.rename(tmp_path / "elsewhere")
    advice = f"not in the content store {store}: restore its folder, or set MATCHER_STORE_URL"
    assert matcher.check() == [
        f"3 of the newest 3 local pictures are {advice}",
        f"files of encoder compact@3 are {advice}",
    ]
