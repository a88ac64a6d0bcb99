"""One answer everywhere: SQL, command line, Python and task rank the same SKUs alike.

At depth deep, tests/integration/test_match_requests.py tells the same.
"""

import base64
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import psycopg
import pytest
from celery import Celery
from pgvector import HalfVector

from matcher.errors import InputError
from matcher.matcher import Matcher
from matcher.search.answer import Answer
from matcher.servers import Servers
from matcher.services.workforce import run_worker
from tests.support.demo import Demo
from tests.support.scripts import Run, environment
from tests.support.tasks import open_tasks

K = 7
AT_VECTOR = ("-k", str(K), "--depth", "vector")
Ranking = list[tuple[int, str, float]]


def ranking_of(answer: Answer | dict[str, Any]) -> Ranking:
    said = answer.to_dict() if isinstance(answer, Answer) else answer
    return [(m["rank"], m["sku"], round(m["similarity"], 4)) for m in said["matches"]]


def ask(servers: Servers, question: str, values: Sequence[object]) -> Ranking:
    sql = f"SELECT rank, sku, similarity FROM {question} ORDER BY rank"
    with psycopg.connect(servers.database_url) as connection:
        rows = connection.execute(sql.encode(), values).fetchall()
    return [(rank, sku, round(similarity, 4)) for rank, sku, similarity in rows]


@pytest.fixture(scope="module")
def tasks(home: Path, servers: Servers, demo: Demo) -> Iterator[Celery]:
    """Another application, beside a worker process, that knows nothing but the tasks' names."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("MATCHER_")]:
            patch.delenv(name)
        for name, value in environment({"MATCHER_HOME": str(home)}).items():
            patch.setenv(name, value)
        with (
            run_worker(home / "log" / "ranking-worker.log"),
            open_tasks(servers.broker_url) as opened,
        ):
            yield opened


def ask_task(tasks: Celery, link: str) -> Ranking:
    values = {"k": K, "catalog": "demo", "depth": "vector"}
    return ranking_of(tasks.send_task("matcher.match_photo", [link], values).get(timeout=120))


def test_a_photo_has_one_ranking(
    demo: Demo, home_matcher: Matcher, servers: Servers, run: Run, tasks: Celery
) -> None:
    photo, _ = demo.dataset.queries[1]
    python = ranking_of(home_matcher.match(photo, k=K, catalog="demo", depth="vector"))
    assert len(python) == K
    vector = HalfVector(home_matcher.encode(photo).vector).to_text()
    question = "matcher.match_vector(%s::halfvec, k => %s, catalog => 'demo')"
    assert ask(servers, question, (vector, K)) == python
    command = run("match", photo, *AT_VECTOR, "--catalog", "demo", "--json")
    assert ranking_of(command.json) == python
    link = "data:image/jpeg;base64," + base64.b64encode(photo.read_bytes()).decode("ascii")
    assert ask_task(tasks, link) == python


def test_several_photos_of_one_product_have_one_ranking(
    demo: Demo, home_matcher: Matcher, servers: Servers, run: Run
) -> None:
    photos = [photo for photo, _ in demo.dataset.queries[:3]]
    python = ranking_of(home_matcher.match(photos, k=K, catalog="demo", depth="vector"))
    command = run("match", *photos, *AT_VECTOR, "--catalog", "demo", "--json")
    assert ranking_of(command.json) == python
    vector = HalfVector(home_matcher.encode(photos).vector).to_text()
    question = "matcher.match_vector(%s::halfvec, k => %s, catalog => 'demo')"
    assert ask(servers, question, (vector, K)) == python


def test_a_category_may_be_a_number_and_k_a_whole_float(
    demo: Demo, home_matcher: Matcher, tasks: Celery
) -> None:
    photo, _ = demo.dataset.queries[1]
    category: Any = 166  # apparel, as a JSON client writes it
    k: Any = 3.0
    by_name = home_matcher.match(photo, k=3, catalog="demo", category="Apparel & Accessories")
    assert home_matcher.match(photo, k=k, catalog="demo", category=category) == by_name
    with pytest.raises(InputError, match="k is 99999999999"):
        home_matcher.match(photo, k=99999999999, catalog="demo")
    with pytest.raises(InputError, match="cannot be used"):
        home_matcher.match(photo, catalog="de\0mo")


def test_a_sku_has_one_ranking_and_is_not_in_it(
    demo: Demo, home_matcher: Matcher, servers: Servers
) -> None:
    python = ranking_of(home_matcher.match_sku(demo.sku, k=K, catalog="demo"))
    question = "matcher.match_sku(%s, k => %s, catalog => 'demo')"
    assert ask(servers, question, (demo.sku, K)) == python
    assert len(python) == K
    assert demo.sku not in [sku for _, sku, _ in python]


def test_a_similarity_is_the_same_wherever_it_is_asked(
    demo: Demo, home_matcher: Matcher, run: Run
) -> None:
    _, other, similarity = ranking_of(home_matcher.match_sku(demo.sku, k=1, catalog="demo"))[0]
    compared = run("compare", demo.sku, other, "--catalog", "demo", "--json").json
    assert compared["similarity"] == pytest.approx(similarity, abs=1e-4)
    first = home_matcher.match(demo.photo, k=1, catalog="demo", depth="vector")
    _, best, similarity = ranking_of(first)[0]
    compared = run("compare", best, demo.photo, "--catalog", "demo", "--json").json
    assert compared["similarity"] == pytest.approx(similarity, abs=1e-3)
