"""On a Citus cluster: the answers of brute force, and the work on the shards."""

import numpy as np
import pytest
from pgvector import HalfVector
from sqlalchemy import text

from matcher.db.encoders import register_encoder
from matcher.errors import InputError
from matcher.search.candidates import require_vectors
from matcher.search.index.state import read_index_state
from tests.support.citus_cluster import SHARDS, Cluster, random_unit
from tests.support.questions import BY_INDEX, BY_NEAR

pytestmark = pytest.mark.citus
PLANS = {
    "exact": "SET matcher.exact_limit = 20000; RESET matcher.scan_limit",
    "scan": f"RESET matcher.scan_limit; {BY_INDEX}",
    "near": BY_NEAR,
}
ON_SHARDS = "SET LOCAL citus.propagate_set_commands = 'local'; SET LOCAL enable_seqscan = off"


def near_query(cluster: Cluster, limit: int) -> str:
    """What propose_by_index asks of the shards."""
    [(generation, dimension)] = cluster.gallery.ask(
        "SELECT generation, dimension FROM matcher.search_space WHERE encoder_id = 1"
    )
    short = cluster.value(
        f"SELECT matcher.shorten('{HalfVector(random_unit(1)).to_text()}', 1::smallint)"
    )
    return (
        f"SELECT c.product_id, (c.vector::halfvec({dimension})) <#> '{short.to_text()}' AS distance"
        f" FROM matcher.candidate_1_{generation} c ORDER BY distance LIMIT {limit}"
    )


def explain(cluster: Cluster, query: str) -> str:
    rows = cluster.gallery.ask(f"EXPLAIN (COSTS OFF) {query}")
    return "\n".join(str(line) for (line,) in rows)


@pytest.mark.parametrize("plan", list(PLANS))
@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ("", {}),
        ("brand => 'acme'", {"brand": "Acme"}),
        ("category => '2'", {"category": 2}),
        ("category => '2', brand => 'other'", {"category": 2, "brand": "Other"}),
        ('attributes => \'{"season": "summer"}\'', {"season": "summer"}),
    ],
)
def test_answers_are_those_of_brute_force(
    cluster: Cluster, plan: str, arguments: str, wanted: dict[str, object]
) -> None:
    cluster.gallery.connection.execute(PLANS[plan])
    for seed in range(5):
        query = random_unit(seed)
        truth = cluster.ranking(query, **wanted)
        for k in (1, 10):
            named = f"k => {k}" + (f", {arguments}" if arguments else "")
            assert cluster.gallery.skus(query, named) == truth[:k]


def test_a_sku_and_a_picture_can_be_asked_about(cluster: Cluster) -> None:
    ask = cluster.gallery.ask
    rows = ask("SELECT sku, similarity FROM matcher.match_sku('S007', k => 5)")
    assert len(rows) == 5
    sku, similarity = rows[0]
    assert ask("SELECT matcher.sku_similarity('S007', %s)", sku) == [(similarity,)]
    picture = "https://shop.test/S010-0.jpg"
    assert ask("SELECT sku FROM matcher.match_image(%s, k => 1)", picture) == [("S010",)]


def test_why_an_answer_is_empty_is_found_out(cluster: Cluster) -> None:
    with cluster.gallery.engine.connect() as connection:  # rolled back: one catalogue is asked
        connection.execute(text("INSERT INTO matcher.catalog (name) VALUES ('empty')"))
        require_vectors(connection, "default")
        with pytest.raises(InputError, match="'empty' has no product on sale"):
            require_vectors(connection, "empty")


def test_every_shard_walks_its_own_hnsw_index(cluster: Cluster) -> None:
    with cluster.gallery.connection.transaction():
        cluster.gallery.connection.execute(ON_SHARDS)
        plan = explain(cluster, near_query(cluster, 20))
    assert f"Task Count: {SHARDS}" in plan
    assert "Index Scan using candidate_1_" in plan
    assert "hnsw_idx" in plan
    assert "Distributed Subplan" not in plan


def test_whole_vectors_are_compared_where_they_lie(cluster: Cluster) -> None:
    generation = cluster.value("SELECT generation FROM matcher.search_space")
    vector = HalfVector(random_unit(2)).to_text()
    plan = explain(
        cluster,
        f"SELECT c.product_id, e.vector <#> '{vector}' AS distance"
        f" FROM matcher.candidate_1_{generation} c JOIN matcher.embedding_1 e"
        " ON e.encoder_id = 1 AND e.product_id = c.product_id AND e.image_id = c.image_id"
        " WHERE c.catalog_id = 1",
    )
    assert f"Task Count: {SHARDS}" in plan
    assert "Distributed Subplan" not in plan


def test_sizes_are_those_of_the_shards(cluster: Cluster) -> None:
    cluster.on_workers("ANALYZE")
    with cluster.gallery.engine.connect() as connection:
        state = read_index_state(connection, cluster.gallery.encoder)
    shards = 8192 * SHARDS  # each holds a page at least
    assert state.state == "ready"
    assert state.table_bytes >= shards
    assert state.hnsw_bytes >= shards
    assert state.vector_bytes >= shards
    assert state.pictures == 600


def test_ef_search_of_the_workers_is_that_of_the_page(cluster: Cluster) -> None:
    assert cluster.on_workers("SHOW hnsw.ef_search") == ["200"] * cluster.workers


def test_shards_return_as_many_rows_as_their_ef_search_lets_them(cluster: Cluster) -> None:
    """300 SKUs with 600 pictures: each shard holds more than 40, and ef_search is what cuts off."""
    counted = f"SELECT count(*) FROM ({near_query(cluster, 1000)}) near"
    for ef_search in (10, 40):
        with cluster.gallery.connection.transaction():
            cluster.gallery.connection.execute(ON_SHARDS)
            cluster.gallery.connection.execute(f"SET LOCAL hnsw.ef_search = {ef_search}")
            assert cluster.value(counted) == ef_search * SHARDS


def test_the_applications_role_may_ask(cluster: Cluster) -> None:
    query = random_unit(3)
    cluster.gallery.connection.execute("SET ROLE matcher_app")
    try:
        assert cluster.gallery.skus(query, "k => 5") == cluster.ranking(query)[:5]
    finally:
        cluster.gallery.connection.execute("RESET ROLE")


def test_partitions_of_a_new_encoder_are_distributed_as_they_are_attached(
    cluster: Cluster,
) -> None:
    with cluster.gallery.engine.begin() as connection:
        row = register_encoder(
            connection, name="second", revision=1, fingerprint="second", dimension=8, spec_json="{}"
        )
    distributed = cluster.gallery.ask(
        "SELECT logicalrelid::text FROM pg_dist_partition WHERE logicalrelid IN"
        f" ('matcher.embedding_{row.id}'::regclass, 'matcher.candidate_{row.id}_1'::regclass)"
    )
    assert len(distributed) == 2


def test_what_is_written_afterwards_is_found(cluster: Cluster) -> None:
    """The last one here: it changes the gallery."""
    gallery = cluster.gallery
    late = random_unit(50)
    gallery.add("late", late, brand="Acme", category=2)
    cluster.vectors["late"] = [HalfVector(late).to_numpy().astype(np.float64)]
    cluster.said["late"] = {"brand": "Acme", "category": 2, "season": None}
    gallery.connection.execute(
        "UPDATE matcher.product SET brand = 'Acme', taxonomy_id = 2 WHERE sku = 'S001'"
    )
    cluster.said["S001"] |= {"brand": "Acme", "category": 2}
    gallery.connection.execute("UPDATE matcher.product SET retired_at = now() WHERE sku = 'S002'")
    del cluster.vectors["S002"]
    for setting in PLANS.values():
        gallery.connection.execute(setting)
        assert gallery.skus(late, "k => 10") == cluster.ranking(late)[:10]
        filtered = "k => 5, brand => 'acme', category => '2'"
        assert gallery.skus(late, filtered) == cluster.ranking(late, brand="Acme", category=2)[:5]
