"""The command line on a working installation: questions, the index, what it shows of itself."""

import subprocess
from pathlib import Path

import pytest

from matcher.encoders import load_spec
from tests.support.demo import PRODUCTS, Demo
from tests.support.scripts import SCRIPT, Run, assert_one_line, environment


def test_match_prints_ranked_skus(demo: Demo, run: Run) -> None:
    ran = run("match", demo.photo, "--catalog", "demo", "-k", "3")
    assert (ran.code, ran.stderr) == (0, "")
    rows = [line.split() for line in ran.stdout.splitlines() if line.strip()[:1].isdigit()]
    assert [row[0] for row in rows] == ["1", "2", "3"]
    assert [float(row[2]) for row in rows] == sorted((float(row[2]) for row in rows), reverse=True)
    assert "exact: every picture was compared" in ran.stdout


def test_match_as_json_is_the_only_thing_on_stdout(demo: Demo, run: Run) -> None:
    photos = [str(photo) for photo, _ in demo.dataset.queries[:2]]
    ran = run("-v", "match", *photos, "-c", "demo", "--json")
    assert ran.json["photos"] == photos
    assert [match["rank"] for match in ran.json["matches"]] == [1, 2, 3, 4, 5]
    assert (ran.json["method"], ran.json["complete"], ran.json["depth"]) == (
        "exact", True, "deep"
    )  # fmt: skip


def test_match_is_narrowed_to_a_category_and_a_brand(demo: Demo, here: Run) -> None:
    ran = here("match", demo.photo, "-c", "demo", "--category", "412", "-k", "50", "--json")
    assert 0 < len(ran.json["matches"]) < PRODUCTS
    nothing = here("match", demo.photo, "-c", "demo", "--brand", "No such brand")
    assert (nothing.code, nothing.stderr) == (0, "")
    assert "No SKU fits these filters: leave one out" in nothing.stdout


def test_match_takes_every_filter(demo: Demo, here: Run) -> None:
    all_of_it = here("match", demo.photo, "-c", "demo", "-k", "50", "--json").json["matches"]
    groups = {match["item_group_id"] for match in all_of_it}
    once = here("match", demo.photo, "-c", "demo", "-k", "50", "--distinct-groups", "--json").json
    assert len(once["matches"]) == len(groups)
    first = all_of_it[0]["item_group_id"]
    others = here("match", demo.photo, "-c", "demo", "--exclude-group", first, "--json").json
    assert first not in {match["item_group_id"] for match in others["matches"]}
    none = here("match", demo.photo, "-c", "demo", "--price-max", "0", "--json").json
    assert (none["matches"], none["complete"]) == ([], True)
    wrong = here("match", demo.photo, "-c", "demo", "--price-min", "2", "--price-max", "1")
    assert_one_line(wrong, 2, "price_min is 2", "above price_max")
    assert_one_line(here("match", demo.photo, "--attribute", "season"), 2, "no NAME=VALUE")


# The search index.


def test_the_index_is_shown_built_and_checked(demo: Demo, run: Run) -> None:
    shown = run("index", "status")
    assert (shown.code, shown.stderr) == (0, "")
    assert "index not needed" in shown.stdout
    built = run("index", "build", "--json")
    assert built.json["pictures"] >= PRODUCTS
    (state,) = run("index", "status", "--json").json
    assert (state["state"], state["advice"]) == ("ready", None)
    checked = run("index", "check", "-n", "5", "--json").json
    assert {each["shape"] for each in checked} >= {"none", "brand", "own category"}
    assert all(each["recall"] == 1 for each in checked)
    assert_one_line(run("index", "build", "--memory", "much"), 2, "'much' is no size")
    assert_one_line(run("index", "build", "--memory", "900TB"), 2, "needs", "are free")


def test_what_match_cannot_use_is_one_line_and_code_2(
    demo: Demo, here: Run, tmp_path: Path
) -> None:
    text = tmp_path / "text.jpg"
    text.write_text("<html>not a picture</html>")
    (tmp_path / "empty.jpg").touch()
    assert_one_line(here("match", "gone.jpg"), 2, "gone.jpg", "No such file")
    assert_one_line(here("match", text), 2, "text.jpg")
    assert_one_line(here("match", "empty.jpg"), 2, "empty.jpg", "empty")
    assert_one_line(here("match", "."), 2, "directory")
    assert_one_line(here("match", demo.photo, "gone.jpg", "-c", "demo"), 2, "gone.jpg")
    assert_one_line(here("match", demo.photo, "-c", "demo", "--category", "Kilts"), 2, "'Kilts'")
    assert_one_line(here("match", demo.photo, "-c", "nowhere"), 2, "'nowhere'", "'demo'")
    assert_one_line(here("match", demo.photo, "-c", "demo", "-k", "0"), 2, "k is 0")


def test_compare_takes_pictures_and_skus(demo: Demo, here: Run) -> None:
    ran = here("compare", demo.sku, demo.sku, "-c", "demo")
    assert (ran.code, ran.stderr) == (0, "")
    assert ran.stdout.startswith("1.000")
    said = here("compare", demo.photo, demo.photo, "--json").json
    assert said["similarity"] == pytest.approx(1.0, abs=1e-3)
    assert_one_line(here("compare", demo.sku, "x" * 5000, "-c", "demo"), 2, "no SKU")


def test_a_product_is_shown_with_its_pictures(demo: Demo, here: Run) -> None:
    ran = here("products", "show", demo.sku, "-c", "demo")
    assert (ran.code, ran.stderr) == (0, "")
    assert demo.sku in ran.stdout
    assert "has a vector" in ran.stdout
    said = here("products", "show", demo.sku, "-c", "demo", "--json").json
    assert said["sku"] == demo.sku
    assert [picture["state"] for picture in said["pictures"]] == ["done"]
    assert_one_line(here("products", "show", "no-such-sku", "-c", "demo"), 2, "no-such-sku")


def test_psql_asks_the_same_database(demo: Demo, run: Run) -> None:
    ran = run("psql", "-At", "-c", "SELECT count(*) FROM matcher.product", "-c", "SELECT 'two'")
    assert ran.code == 0
    count, two = ran.stdout.split()
    assert int(count) >= PRODUCTS
    assert two == "two"
    assert run("psql", "-c", "SELECT nonsense").code == 1


def test_the_status_of_a_working_installation(demo: Demo, run: Run) -> None:
    ran = run("status", COLUMNS="80")
    assert (ran.code, ran.stderr) == (0, "")
    for said in (
        "pgvector 0.8",
        "Valkey 9",
        f"compact@{load_spec('compact').revision}, live",
        "index ready",
        "0 failed",
    ):
        assert said in ran.stdout
    assert max(map(len, ran.stdout.splitlines())) <= 80
    said = run("status", "--json").json
    assert {"home", "servers", "broker", "catalogs", "jobs", "indexes"} <= said.keys()
    assert all(server["running"] for server in said["servers"])


def test_a_reader_that_stops_listening_is_no_error(demo: Demo, home: Path) -> None:
    question = f"{SCRIPT} products show {demo.sku} --catalog demo"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {question} | true"],
        env=environment({"MATCHER_HOME": str(home)}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""


def test_encoders_are_listed_by_version_with_where_they_are_used(demo: Demo, run: Run) -> None:
    rows = {row["encoder"]: row for row in run("encoders", "list", "--json").json}
    assert rows["compact@3"]["state"] == "live"
    assert rows["compact@3"]["encoded"] == rows["compact@3"]["pictures"] > 0
    assert rows["compact@1"]["state"] == "not in use"
    shown = run("encoders", "show", "compact")
    assert "compact@3" in shown.stdout
    assert "color 382" in run("encoders", "show", "compact@1").stdout
    assert run("encoders", "activate", "compact").stdout == "compact@3 answers already\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("retire", "compact"), "compact@3 answers for all catalogues without an encoder"),
        (("remove", "compact@3"), "compact@3 answers for all catalogues without"),
        (("activate", "compact@1"), "no encoder 'compact@1' in this database"),
        (("activate", "unheard-of"), "`matcher encoders add unheard-of` first"),
        (("add", "compact@9"), "no encoder 'compact@9': choose one of compact"),
        (("add", "compact@3", "--catalog", "nowhere"), "there is no catalogue 'nowhere'"),
        (("show", "unheard-of"), "no encoder 'unheard-of': choose one of compact@1"),
    ],
)
def test_what_encoders_cannot_do_is_one_line_and_code_2(
    demo: Demo, run: Run, words: tuple[str, ...], said: str
) -> None:
    ran = run("encoders", *words)
    assert ran.code == 2
    assert said in ran.stderr
    assert ran.stderr.count("\n") == 1
