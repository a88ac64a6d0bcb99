"""What `status` tells: versions, rows per state, why pictures failed, how the index stands."""

import json
from pathlib import Path

import psycopg

from matcher.db.migrate import head_revision
from matcher.matcher import Matcher
from tests.support.databases import Database

SHOP = "https://shop.example"


def write_feed(folder: Path, links: dict[str, str]) -> Path:
    feed = folder / "feed.csv"
    rows = (f"{sku},{link}" for sku, link in links.items())
    feed.write_text("\n".join(("id,image_link", *rows)) + "\n", encoding="utf-8")
    return feed


def execute(database: Database, sql: str) -> None:
    with psycopg.connect(database.owner_url) as connection:
        connection.execute(sql.encode())


def test_an_empty_database_has_a_status(matcher: Matcher) -> None:
    status = matcher.status()
    assert status.postgresql.startswith("18.")
    assert tuple(map(int, status.pgvector.split("."))) >= (0, 8, 4)
    assert status.revision == head_revision()
    assert status.role == "matcher_app"
    assert (status.catalogs, status.failures, status.indexes) == ((), (), ())
    assert status.jobs == {"pending": 0, "retrying": 0, "leased": 0, "done": 0, "failed": 0}
    assert (status.taxonomy_edition, status.categories) == (None, 0)
    json.dumps(status.to_dict())


def test_each_shop_is_counted_for_itself(
    matcher: Matcher, database: Database, tmp_path: Path
) -> None:
    shared = {f"S{n}": f"{SHOP}/logo.jpg" for n in range(8)}
    matcher.ingest(write_feed(tmp_path, shared | {"A": f"{SHOP}/a.jpg"}), catalog="two")
    matcher.ingest(write_feed(tmp_path, {"A": f"{SHOP}/a.jpg"}), catalog="one")
    matcher.ingest(
        write_feed(tmp_path, {"B": f"{SHOP}/b.jpg"}), catalog="one", sync=True, force=True
    )
    one, two = matcher.status().catalogs
    assert (one.name, one.products, one.retired, one.images) == ("one", 1, 1, 2)
    assert (two.name, two.products, two.retired, two.images) == ("two", 9, 0, 2)
    assert two.generic_images == 0
    execute(database, "UPDATE matcher.image SET generic = true WHERE url LIKE '%logo%'")
    assert matcher.status().catalogs[1].generic_images == 1


def test_a_picture_that_no_product_shows_any_more_is_not_counted(
    matcher: Matcher, database: Database, tmp_path: Path
) -> None:
    matcher.ingest(write_feed(tmp_path, {"A": f"{SHOP}/old.jpg"}))
    execute(database, "UPDATE matcher.image SET generic = true")
    matcher.ingest(write_feed(tmp_path, {"A": f"{SHOP}/new.jpg"}))
    (shop,) = matcher.status().catalogs
    assert (shop.images, shop.generic_images) == (1, 0)


def test_failures_are_told_by_reason_commonest_first(
    matcher: Matcher, database: Database, tmp_path: Path
) -> None:
    matcher.ingest(write_feed(tmp_path, {f"S{n}": f"{SHOP}/{n}.jpg" for n in range(6)}))
    for reason, pictures in (("it is empty", "[01]"), ("it is HTML", "[234]")):
        execute(
            database,
            f"UPDATE matcher.embedding_job j SET state = 'failed', reason = '{reason}'"
            f" FROM matcher.image i WHERE i.id = j.image_id AND i.url ~ '/{pictures}.jpg'",
        )
    status = matcher.status()
    assert status.jobs == {"pending": 1, "retrying": 0, "leased": 0, "done": 0, "failed": 5}
    assert [(f.reason, f.pictures, f.example) for f in status.failures] == [
        ("it is HTML", 3, f"{SHOP}/2.jpg"),
        ("it is empty", 2, f"{SHOP}/0.jpg"),
    ]


def test_failures_of_one_host_and_status_are_one_cause(
    matcher: Matcher, database: Database, tmp_path: Path
) -> None:
    matcher.ingest(write_feed(tmp_path, {f"S{n}": f"{SHOP}/gone/{n}.jpg?v=1" for n in range(40)}))
    execute(
        database,
        "UPDATE matcher.embedding_job j SET state = 'failed', reason ="
        " 'HTTP 404: the shop has no such picture (' || i.url || '); ' || i.id % 12"
        " FROM matcher.image i WHERE i.id = j.image_id",
    )
    failures = matcher.status().failures
    assert len(failures) == 12
    assert sum(failure.pictures for failure in failures) == 40
    execute(database, "UPDATE matcher.embedding_job SET reason = split_part(reason, ';', 1)")
    (failure,) = matcher.status().failures
    assert failure.pictures == 40
    assert failure.reason == f"HTTP 404: the shop has no such picture ({SHOP})"
    assert failure.example.startswith(f"{SHOP}/gone/")


def test_the_index_of_each_encoder_is_told(
    matcher: Matcher, database: Database, tmp_path: Path
) -> None:
    matcher.ingest(write_feed(tmp_path, {"A": f"{SHOP}/a.jpg", "B": f"{SHOP}/b.jpg"}))
    (index,) = matcher.status().indexes
    assert (index.encoder_state, index.pictures, index.state) == ("live", 0, "not needed")
    execute(
        database,
        "INSERT INTO matcher.embedding (encoder_id, product_id, image_id, catalog_id, vector)"
        " SELECT e.id, i.product_id, i.image_id, i.catalog_id,"
        " (array_fill(0::real, ARRAY[e.dimension - 1]) || 1::real)::halfvec"
        " FROM matcher.encoder e, matcher.product_image i",
    )
    execute(
        database,
        "SELECT matcher.add_candidates(1::smallint, array_agg(id)) FROM matcher.image",
    )
    (index,) = matcher.status().indexes
    assert (index.pictures, index.state, index.hnsw_bytes) == (2, "not needed", 0)
    assert index.table_bytes > 0
    matcher.index.build()
    (index,) = matcher.status().indexes
    assert index.state == "ready"
    assert index.hnsw_bytes > 0
