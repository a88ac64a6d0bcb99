"""Whatever was added, changed and deleted, and whatever is filtered: the SKUs of brute force."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pgvector import HalfVector

from matcher.db.install import list_sql_filters
from matcher.servers import Servers
from tests.support.databases import copied_database
from tests.support.gallery import DIMENSION, StockedDatabase, open_gallery, unit

PLANS = {
    "chosen": "RESET matcher.exact_limit; RESET matcher.scan_limit",
    "scan": "SET matcher.exact_limit = 0; RESET matcher.scan_limit",
    "near": "SET matcher.exact_limit = 0; SET matcher.scan_limit = 0",
}
CATEGORIES = {1: (1, 2, 3), 2: (2,), 3: (3,), 4: (4,)}
TEXTS = tuple(each.name for each in list_sql_filters() if each.compared == "key")

vectors = st.lists(st.integers(-3, 3), min_size=DIMENSION, max_size=DIMENSION).filter(any)
words = st.sampled_from([None, "Acme", "acme", "Other"])
prices = st.one_of(st.none(), st.integers(0, 5))


@dataclass(frozen=True)
class Model:
    """One product as the test remembers it."""

    sku: str
    vectors: tuple[np.ndarray, ...]
    said: dict[str, Any] = field(default_factory=dict)
    retired: bool = False


@st.composite
def said_of_products(draw: st.DrawFn) -> dict[str, Any]:
    return {
        **{name: draw(words) for name in TEXTS},
        "taxonomy_id": draw(st.sampled_from([None, 1, 2, 3, 4])),
        "price": draw(prices),
        "item_group_id": draw(st.sampled_from([None, "g1", "g2"])),
        "attributes": draw(st.sampled_from(["{}", '{"a": "1"}', '{"a": "1", "b": "2"}'])),
    }


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, Any]:
    kind = draw(st.sampled_from(["add", "add", "edit", "retire", "revive", "forget", "build"]))
    if kind == "add":
        pictures = draw(st.lists(vectors, min_size=1, max_size=3))
        return kind, (pictures, draw(said_of_products()))
    if kind == "edit":
        return kind, (draw(st.integers(0, 50)), draw(said_of_products()))
    return kind, draw(st.integers(0, 50))


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    asked: dict[str, Any] = {"k": draw(st.integers(1, 12))}
    for name in TEXTS:
        if draw(st.integers(0, 5)) == 0:
            asked[name] = draw(st.sampled_from(["ACME", "other", "nobody"]))
    if draw(st.booleans()):
        asked["category"] = str(draw(st.sampled_from(list(CATEGORIES))))
    low, high = sorted(draw(st.tuples(st.integers(0, 5), st.integers(0, 5))))
    for name, value in (("price_min", low), ("price_max", high)):
        if draw(st.integers(0, 3)) == 0:
            asked[name] = value
    if draw(st.integers(0, 3)) == 0:
        asked["attributes"] = draw(st.sampled_from(['{"a": "1"}', '{"b": "2"}', "{}"]))
    if draw(st.integers(0, 3)) == 0:
        asked["exclude_group"] = "g1"
    if draw(st.integers(0, 2)) == 0:
        asked["distinct_groups"] = True
    return asked


@pytest.fixture(scope="module")
def shelf(servers: Servers, home: Any, template: str) -> Iterator[StockedDatabase]:
    with copied_database(servers, home, template) as database, open_gallery(database) as gallery:
        gallery.add_catalog("default")
        for id_, lineage in ((1, "1"), (2, "1.2"), (3, "1.3"), (4, "4")):
            gallery.add_category(id_, f"Category {id_}", lineage)
        for number in range(40):  # what the space is fitted to
            gallery.add(
                f"base{number}",
                np.random.default_rng(number).normal(size=DIMENSION).astype(np.float32),
            )
        gallery.build_index()
        yield gallery


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    history=st.lists(changes(), min_size=3, max_size=25),
    asked=st.lists(st.tuples(vectors, questions()), min_size=1, max_size=6),
)
def test_answers_are_those_of_brute_force(
    shelf: StockedDatabase,
    history: list[tuple[str, Any]],
    asked: list[tuple[list[int], dict[str, Any]]],
) -> None:
    empty(shelf)
    products: list[Model] = []
    for number, change in enumerate(history):
        apply(shelf, products, number, *change)
    for vector, question in asked:
        truth = brute_force(products, vector, question)
        for setting in PLANS.values():
            shelf.connection.execute(setting)
            check(shelf, products, vector, question, truth)


def empty(shelf: StockedDatabase) -> None:
    for table in ("candidate", "embedding", "product_image", "image", "product"):
        shelf.connection.execute(f"DELETE FROM matcher.{table}")


def apply(shelf: StockedDatabase, products: list[Model], number: int, kind: str, what: Any) -> None:
    if kind == "add":
        pictures, said = what
        product_id = shelf.add(f"sku{number}", *pictures)
        products.append(Model(f"sku{number}", tuple(half(each) for each in pictures)))
        edit(shelf, products, len(products) - 1, said)
        assert product_id
    elif kind == "build":
        if any(not each.retired and each.vectors for each in products):
            shelf.build_index()
    elif products:
        at = (what[0] if kind == "edit" else what) % len(products)
        product = products[at]
        if kind == "edit":
            edit(shelf, products, at, what[1])
        elif kind in ("retire", "revive"):
            retired = kind == "retire"
            shelf.connection.execute(
                "UPDATE matcher.product SET retired_at = CASE WHEN %s THEN now() END"
                " WHERE sku = %s",
                (retired, product.sku),
            )
            products[at] = replace(product, retired=retired)
        else:
            for table in ("candidate", "embedding"):
                shelf.connection.execute(
                    f"DELETE FROM matcher.{table} WHERE product_id ="
                    " (SELECT id FROM matcher.product WHERE sku = %s)",
                    (product.sku,),
                )
            products[at] = replace(product, vectors=())


def edit(shelf: StockedDatabase, products: list[Model], at: int, said: dict[str, Any]) -> None:
    columns = ", ".join(f"{name} = %s" for name in said)
    shelf.connection.execute(
        f"UPDATE matcher.product SET {columns} WHERE sku = %s",
        (*said.values(), products[at].sku),
    )
    products[at] = replace(products[at], said=said)


def half(vector: Any) -> np.ndarray:
    return HalfVector(unit(vector)).to_numpy().astype(np.float64)


def similarity(product: Model, vector: Any) -> float:
    return max(float(each @ half(vector)) for each in product.vectors)


def fits(product: Model, question: dict[str, Any]) -> bool:
    said = product.said
    wanted = question.get("attributes", "{}")
    return (
        not product.retired
        and bool(product.vectors)
        and all(
            name not in question or (said[name] or "").lower() == question[name].lower()
            for name in TEXTS
        )
        and ("category" not in question
             or said["taxonomy_id"] in CATEGORIES[int(question["category"])])
        and ("price_min" not in question
             or (said["price"] is not None and said["price"] >= question["price_min"]))
        and ("price_max" not in question
             or (said["price"] is not None and said["price"] <= question["price_max"]))
        and (wanted == "{}" or wanted[1:-1] in said["attributes"])
        and ("exclude_group" not in question
             or said["item_group_id"] != question["exclude_group"])
    )  # fmt: skip


def brute_force(products: list[Model], vector: Any, question: dict[str, Any]) -> list[float]:
    """The similarities of the right answers, best first."""
    best: dict[str, float] = {}
    for product in products:
        if fits(product, question):
            group = product.said["item_group_id"]
            name = group if question.get("distinct_groups") and group else f"sku {product.sku}"
            best[name] = max(best.get(name, -9), similarity(product, vector))
    clipped = (min(each, 1.0) for each in best.values())  # half precision
    return sorted(clipped, reverse=True)[: question["k"]]


def check(
    shelf: StockedDatabase,
    products: list[Model],
    vector: Any,
    question: dict[str, Any],
    truth: list[float],
) -> None:
    known = {each.sku: each for each in products}
    named = ", ".join(f"{name} => %s" for name in question)
    rows = shelf.match(vector, named, *question.values())
    assert [row[0] for row in rows] == list(range(1, len(truth) + 1))
    assert [row[2] for row in rows] == pytest.approx(truth, abs=1e-5)
    assert len({row[1] for row in rows}) == len(rows)
    for _, sku, said, method, complete in rows:
        assert fits(known[str(sku)], question)
        assert said == pytest.approx(min(similarity(known[str(sku)], vector), 1), abs=1e-5)
        assert complete == (method == "exact")
