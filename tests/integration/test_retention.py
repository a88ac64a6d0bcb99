"""Finished work is forgotten after its days, and contents that no row names are removed."""

import hashlib
import os
import time
from pathlib import Path

import psycopg

from matcher.db.retention import KEPT
from matcher.images.store import FolderStore
from matcher.matcher import Matcher
from matcher.services.store import OLD_S
from matcher.settings import Settings
from tests.support.picture_feeds import draw_png, write_catalog

OLD = time.time() - 2 * OLD_S


def make_old(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (OLD, OLD))


def test_old_work_is_forgotten_in_batches_and_open_work_is_kept(matcher: Matcher) -> None:
    with psycopg.connect(matcher.installation.database_url, autocommit=True) as client:
        client.execute("INSERT INTO matcher.catalog (name) VALUES ('shop')")
        client.execute(
            "INSERT INTO matcher.ingest_run (catalog_id, source, state, started_at, finished_at)"
            " SELECT 1, 'a.csv', CASE n WHEN 1 THEN 'reading' ELSE 'done' END,"
            "        now() - make_interval(days => 100),"
            "        CASE n WHEN 1 THEN NULL WHEN 2 THEN now() ELSE now() - interval '91 d' END"
            " FROM generate_series(1, 2500) n"
        )
        client.execute(
            "INSERT INTO matcher.match_request (gtin, state, asked_at)"
            " SELECT '1', 'done', now() - make_interval(days => n) FROM generate_series(29, 31) n"
        )
        matcher.upkeep.sweep()
        left = client.execute("SELECT state FROM matcher.ingest_run ORDER BY 1").fetchall()
        assert left == [("done",), ("reading",)]
        asked = client.execute("SELECT count(*) FROM matcher.match_request").fetchone()
        assert asked == (1,)


def test_each_kind_of_kept_rows_has_a_column_and_a_setting(matcher: Matcher) -> None:
    with psycopg.connect(matcher.installation.database_url) as client:
        for kept in KEPT:
            client.execute(f"SELECT {kept.column} FROM matcher.{kept.table}".encode())
            assert kept.days(matcher.settings) == Settings.model_fields[kept.setting].default


def test_pruning_removes_what_no_row_names_and_leaves_what_one_does(
    matcher: Matcher, settings: Settings, tmp_path: Path
) -> None:
    store = matcher.installation.store
    matcher.ingest(write_catalog(tmp_path, 2))
    asked, unnamed = store.put(draw_png(50)), store.put(b"left over")
    with matcher.installation.transaction() as connection:
        connection.exec_driver_sql(
            f"INSERT INTO matcher.match_request (photos) VALUES (ARRAY['sha256:{asked.hex()}'])"
        )
    assert matcher.store.prune().files == 0  # all is young
    make_old(Path(str(settings.store_url)))
    young = store.put(b"young")
    seen = matcher.store.prune(dry_run=True)
    assert (seen.files, seen.n_bytes) == (1, len(b"left over"))
    assert store.has(unnamed)
    assert matcher.store.prune() == seen
    assert not store.has(unnamed)
    assert store.has(asked)
    assert store.has(young)
    assert store.has(hashlib.sha256(draw_png(0)).digest())
    assert matcher.check() == []


def test_contents_that_are_put_again_meanwhile_stay(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    digest = store.put(b"pixels")
    make_old(tmp_path)
    assert list(store.list_old(OLD_S)) == [digest]
    store.put(b"pixels")
    assert store.remove_old(digest, OLD_S) is None
    assert store.get(digest) == b"pixels"
