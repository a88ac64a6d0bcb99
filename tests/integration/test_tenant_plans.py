"""Below policies, questions are planned as they are without: by the same indexes."""

from collections.abc import Iterator, Sequence

import psycopg
import pytest
from pgvector import HalfVector
from pgvector.psycopg import register_vector

from tests.support.databases import Database
from tests.support.gallery import Connection, StockedDatabase, open_gallery, unit
from tests.support.questions import list_nodes, recorded_plans
from tests.support.two_shops import OWN, fill_shops, tenant_login

# Without pictures: what a lookup has to find its way in.
MORE = """
INSERT INTO matcher.product (catalog_id, sku, price, gtin, mpn, attributes)
SELECT c.id, 'more' || n, n, lpad(n::text, 13, '0'), 'part-' || n,
       jsonb_build_object('shelf', n % 500)
FROM matcher.catalog c, generate_series(1, 4000) n
"""


@pytest.fixture
def gallery(database: Database) -> Iterator[StockedDatabase]:
    with open_gallery(database) as opened:
        fill_shops(opened)
        opened.connection.execute(MORE.encode())
        opened.build_index()
        yield opened


@pytest.fixture
def tenant(database: Database, gallery: StockedDatabase) -> Iterator[Connection]:
    """A superuser's session that records plans, and works as a tenant's login."""
    with (
        tenant_login(database, OWN) as url,
        psycopg.connect(database.superuser_url, autocommit=True) as connection,
    ):
        connection.execute("VACUUM ANALYZE matcher.product, matcher.image, matcher.product_image")
        register_vector(connection)
        connection.execute("SET enable_seqscan = off")  # small tables would be read as a whole
        login = psycopg.conninfo.conninfo_to_dict(url)["user"]
        connection.execute(f"SET matcher.tests_login = '{login}'".encode())
        yield connection


def list_conditions(
    connection: Connection, question: str, values: Sequence[object] = ()
) -> dict[str, str]:
    """Return the index conditions that a tenant's question looks something up by, by index."""
    with recorded_plans(connection, log_format="json") as plans:
        login = connection.execute("SHOW matcher.tests_login").fetchone()
        assert login is not None
        connection.execute(f"SET SESSION AUTHORIZATION {login[0]}".encode())
        try:
            connection.execute(question.encode(), values).fetchall()
        finally:
            connection.execute("RESET SESSION AUTHORIZATION")
    found: dict[str, str] = {}
    for node in (node for plan in plans if plan for node in list_nodes(plan)):
        if "Index Name" in node:
            said = f"{node.get('Index Cond', '')} {node.get('Order By', '')}; "
            found[node["Index Name"]] = found.get(node["Index Name"], "") + said
    return found


def test_tenants_hnsw_names_candidates(tenant: Connection) -> None:
    tenant.execute("SET matcher.exact_limit = 0; SET matcher.scan_limit = 0")
    question = "SELECT sku FROM matcher.match_vector(%s, k => 3)"
    found = list_conditions(tenant, question, [HalfVector(unit([3, 1]))])
    assert "<#>" in found["candidate_1_2_hnsw_idx"]


def test_tenants_categories_are_looked_up(tenant: Connection) -> None:
    tenant.execute("SET matcher.exact_limit = 0")
    question = "SELECT sku FROM matcher.match_vector(%s, k => 3, category => 'Clothing')"
    found = list_conditions(tenant, question, [HalfVector(unit([3, 1]))])
    assert "catalog_id = " in found["candidate_1_2_category_idx"]
    assert "taxonomy_id = ANY" in found["candidate_1_2_category_idx"]


@pytest.mark.parametrize(
    ("arguments", "index", "condition"),
    [
        ("price_min => 7, price_max => 9", "product_catalog_id_price_idx", "price <= "),
        ("attributes => '{\"shelf\": 7}'", "product_attributes_idx", "attributes @> "),
    ],
    ids=["price", "attributes"],
)
def test_tenants_prices_and_attributes_are_looked_up(
    tenant: Connection, arguments: str, index: str, condition: str
) -> None:
    names = "category brand price_min price_max availability color size material attributes"
    names += " exclude_group distinct_groups product_type"
    others = ", ".join(f"{name} => NULL" for name in names.split() if name not in arguments)
    question = f"""
      SELECT matcher.few_products(
        matcher.make_filter(matcher.catalog_id('{OWN}'), NULL, {others}, {arguments}), 100)
    """
    assert condition in list_conditions(tenant, question)[index]


def test_tenants_identifiers_and_addresses_are_looked_up(tenant: Connection) -> None:
    question = "SELECT sku FROM matcher.find_named(NULL, ARRAY['00000000000017'], 'part17', 5)"
    found = list_conditions(tenant, question)
    assert "lpad" in found["product_gtin_idx"]
    assert "translate" in found["product_mpn_idx"]
    question = "SELECT sku FROM matcher.match_image('https://shop.test/sku3-0.jpg')"
    found = list_conditions(tenant, question)
    assert "md5" in found["image_catalog_id_url_key"]
    assert "md5" in found["product_image_source_idx"]
