"""The union of what several queries name: that of brute force, whatever the plan and the filter."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import text

from matcher.errors import InputError
from matcher.images.region import WHOLE
from matcher.search.deep.candidates import CLOSELY, CandidateUnion, find_union
from matcher.search.deep.views import Look, View
from matcher.search.filters import Filters
from matcher.servers import Servers
from tests.support.databases import copied_database
from tests.support.gallery import DIMENSION, StockedDatabase, fill_crowd, open_gallery, unit
from tests.support.questions import BY_INDEX, BY_NEAR, brute_force

EXACTLY = "SET matcher.exact_limit = 20000"
Vector = NDArray[np.float32]


@pytest.fixture(scope="module")
def crowd(servers: Servers, home: Path, template: str) -> Iterator[StockedDatabase]:
    """300 SKUs with one to three pictures each, and one with five, in groups of four."""
    with copied_database(servers, home, template) as database, open_gallery(database) as gallery:
        fill_crowd(gallery)
        gallery.add("many", *np.eye(DIMENSION, dtype=np.float32)[:5], brand="Many")
        gallery.ask(
            "UPDATE matcher.product SET item_group_id = 'g' || id / 4, gtin = '4006381333931'"
            " RETURNING id"
        )
        gallery.build_index()
        yield gallery


def look(*queries: Vector) -> Look:
    views = tuple(View("whole", query, WHOLE) for query in queries)
    return Look(views, queries, np.zeros((8, 8, 3), np.uint8), 0)


def find(
    crowd: StockedDatabase,
    queries: Sequence[Vector],
    n: int,
    how: str = EXACTLY,
    *,
    cues: Mapping[str, int] | None = None,
    **filters: Any,
) -> CandidateUnion:
    with crowd.engine.begin() as connection:
        for setting in how.replace("SET ", "SET LOCAL ").split(";"):
            connection.execute(text(setting))
        chosen = Filters(**filters)  # type: ignore[typeddict-item]
        return find_union(connection, [look(*queries)], chosen, n, cues=cues or {})


def draw_queries(count: int, seed: int = 3) -> list[Vector]:
    rng = np.random.default_rng(seed)
    return [unit(rng.normal(size=DIMENSION).astype(np.float32)) for _ in range(count)]


def expected(rankings: Sequence[Sequence[str]], n: int) -> set[str]:
    """The n SKUs of the best ranks; SKUs of equal rank are kept together."""
    best = {sku: rank for ranking in rankings for rank, sku in reversed([*enumerate(ranking[:n])])}
    for ranking in rankings:
        for rank, sku in enumerate(ranking[:n]):
            best[sku] = min(best[sku], rank)
    worst = sorted(best.values())[:n][-1]
    return {sku for sku, rank in best.items() if rank <= worst}


@pytest.mark.parametrize("how", [EXACTLY, BY_INDEX, BY_NEAR])
@pytest.mark.parametrize("count", [1, 3])
def test_the_union_is_what_stands_highest_for_any_query(
    crowd: StockedDatabase, how: str, count: int
) -> None:
    queries = draw_queries(count)
    found = find(crowd, queries, 20, how)
    allowed = expected([brute_force(crowd, query) for query in queries], 20)
    skus = [each.sku for each in found.candidates]
    assert len(skus) == len(set(skus)) == 20
    assert set(skus) <= allowed
    assert found.method == ("exact" if how == EXACTLY else "approximate")
    assert not found.complete


def test_for_one_query_the_union_is_its_answer(crowd: StockedDatabase) -> None:
    (query,) = draw_queries(1, seed=8)
    skus = [each.sku for each in find(crowd, [query], 60).candidates]
    assert skus == brute_force(crowd, query)[:60]


@pytest.mark.parametrize(
    ("filters", "where"),
    [
        ({"brand": "acme"}, "lower(p.brand) = 'acme'"),
        ({"category": "2"}, "p.taxonomy_id = 2"),
        ({"exclude_group": "g7"}, "p.item_group_id <> 'g7'"),
    ],
)
@pytest.mark.parametrize("how", [EXACTLY, BY_INDEX, BY_NEAR])
def test_a_filter_narrows_what_every_query_names(
    crowd: StockedDatabase, filters: dict[str, Any], where: str, how: str
) -> None:
    queries = draw_queries(2)
    found = find(crowd, queries, 10, how, **filters)
    skus = {each.sku for each in found.candidates}
    assert len(skus) == 10
    assert skus <= expected([brute_force(crowd, query, where) for query in queries], 10)


def test_a_union_of_all_that_fits_is_complete(crowd: StockedDatabase) -> None:
    found = find(crowd, draw_queries(3), 60, brand="acme")
    assert {each.sku for each in found.candidates} == {f"S{n:03}" for n in range(0, 300, 10)}
    assert (found.method, found.complete) == ("exact", True)


def test_a_candidate_comes_with_its_three_pictures_nearest_to_any_query(
    crowd: StockedDatabase,
) -> None:
    query = unit([0.1, 0.2, 0.9, 0.3, 0.0])
    other = unit([0.0, 0.0, 0.0, 0.0, 1.0])
    (many,) = find(crowd, [query, other], 5, brand="many").candidates
    axes = [int(np.argmax(picture.vector)) for picture in many.pictures]
    assert axes == [4, 2, 3]
    assert all(picture.vector.dtype == np.float32 for picture in many.pictures)
    assert many.pictures[0].vector == pytest.approx(unit(np.eye(DIMENSION)[4].astype(np.float32)))


def test_a_candidate_comes_with_the_mean_of_all_its_pictures(crowd: StockedDatabase) -> None:
    (many,) = find(crowd, draw_queries(2), 5, brand="many").candidates
    rows = crowd.ask("SELECT vector FROM matcher.embedding WHERE product_id = %s", many.product_id)
    stored = [vector.to_numpy() for (vector,) in rows if isinstance(vector, HalfVector)]
    assert many.count == len(stored) > len(many.pictures)
    assert many.mean == pytest.approx(np.mean(stored, axis=0), abs=1e-3)
    single = next(each for each in find(crowd, draw_queries(2), 5).candidates if each.count == 1)
    assert single.mean is None
    assert single.prototype == pytest.approx(single.pictures[0].vector, abs=1e-3)


def test_a_vector_is_the_stored_one(crowd: StockedDatabase) -> None:
    for candidate in find(crowd, draw_queries(2), 5).candidates:
        for picture in candidate.pictures:
            ((stored,),) = crowd.ask(
                "SELECT vector FROM matcher.embedding WHERE product_id = %s AND image_id = %s",
                candidate.product_id,
                picture.image_id,
            )
            assert isinstance(stored, HalfVector)
            assert (stored.to_numpy() == picture.vector).all()


def test_a_picture_comes_with_what_was_read_of_it_by_the_version_that_is_asked_for(
    crowd: StockedDatabase,
) -> None:
    (many,) = find(crowd, draw_queries(1), 5, brand="many").candidates
    image_id = many.pictures[0].image_id
    for cue, version, content in (
        ("corners", 2, b"\x00\xff"),
        ("words", 1, b"old"),
        ("hue", 1, b""),
    ):
        crowd.connection.execute(
            "INSERT INTO matcher.cue (product_id, image_id, cue, version, catalog_id, content)"
            " SELECT p.id, %s, %s, %s, p.catalog_id, %s FROM matcher.product p WHERE p.id = %s",
            (image_id, cue, version, content, many.product_id),
        )
    wanted = {"corners": 2, "words": 2, "hue": 1}
    (with_cues,) = find(crowd, draw_queries(1), 5, cues=wanted, brand="many").candidates
    assert [picture.cues for picture in with_cues.pictures] == [
        {"corners": b"\x00\xff", "hue": b""}, {}, {}
    ]  # fmt: skip
    assert [picture.cues for picture in many.pictures] == [{}, {}, {}]


def test_cues_of_every_picture_are_read_for_the_first_skus_only(crowd: StockedDatabase) -> None:
    crowd.connection.execute(
        "INSERT INTO matcher.cue (product_id, image_id, cue, version, catalog_id, content)"
        " SELECT product_id, image_id, 'dots', 1, catalog_id, '1' FROM matcher.candidate"
    )
    found = find(crowd, draw_queries(2), 60, cues={"dots": 1}).candidates
    read = [[bool(picture.cues) for picture in each.pictures] for each in found]
    assert all(all(each) for each in read[:CLOSELY])
    assert all(each == [True] + [False] * (len(each) - 1) for each in read[CLOSELY:])
    assert max(map(len, read[:CLOSELY])) > 1 < max(map(len, read[CLOSELY:]))


def test_a_candidate_is_described_as_the_catalogue_does(crowd: StockedDatabase) -> None:
    candidate = find(crowd, draw_queries(1), 1).candidates[0]
    assert candidate.title == f"Title of {candidate.sku}"
    assert candidate.item_group_id == f"g{candidate.product_id // 4}"
    assert candidate.gtin == "4006381333931"
    assert candidate.mpn is None


def test_distinct_groups_are_counted_and_each_comes_by_the_best_sku_of_each_query(
    crowd: StockedDatabase,
) -> None:
    queries = draw_queries(3)
    found = find(crowd, queries, 12, distinct_groups=True)
    groups = {each.item_group_id for each in found.candidates}
    assert len(groups) == 12
    assert 12 <= len(found.candidates) <= 36
    one = find(crowd, queries[:1], 12, distinct_groups=True)
    assert len(one.candidates) == 12


def test_a_query_of_another_length_is_refused(crowd: StockedDatabase) -> None:
    with pytest.raises(InputError, match="has length 2"):
        find(crowd, [unit([1]), 2 * unit([1])], 5)
