"""`matcher sources`: what it says, and what is wrong with a source."""

import json

from tests.support.scripts import Run
from tests.support.worker_process import Shop

ADD = ("sources", "add", "mugs")


def test_a_source_is_added_listed_pulled_and_removed(here_apart: Run, shop: Shop) -> None:
    feed = {"id": "MUG", "image_link": "https://shop.example/mug.jpg"}
    url = shop.put("/feed.jsonl", json.dumps(feed).encode())
    assert "No source yet" in here_apart("sources", "list").stdout
    added = here_apart(*ADD, url, "-c", "shop", "--every", "30m", "--hook", "generic")
    assert added.stdout.splitlines() == [
        "mugs: a worker pulls the feed now, then every 30m",
        "mugs: events at POST /v1/hooks/generic/shop",
        'To do: put "generic/shop" into MATCHER_HOOK_SECRETS',
    ]
    pulled = here_apart("sources", "pull", "mugs", MATCHER_FETCH_ALLOW_PRIVATE="true")
    assert pulled.stdout.startswith("mugs: workers read the feed (run ")
    (listed,) = here_apart("sources", "list", "--json").json
    assert (listed["name"], listed["every_s"], listed["pull_state"]) == ("mugs", 1800, "reading")
    again = here_apart("sources", "pull", "mugs", MATCHER_FETCH_ALLOW_PRIVATE="true")
    assert (again.code, again.stderr) == (
        2,
        "matcher: the feed of source mugs is being read: wait until it is\n",
    )
    assert "mugs" in here_apart("sources", "list").stdout
    assert here_apart("sources", "remove", "mugs").stdout == "mugs is removed\n"
    assert here_apart("sources", "list", "--json").json == []


def test_what_cannot_be_a_source_is_one_line(here_apart: Run) -> None:
    for words, said in (
        (ADD, "a source needs the URL of a feed, a hook, or both"),
        ((*ADD, "--hook", "magento"), "no hook 'magento': choose one of"),
        ((*ADD, "--hook", "generic", "--every", "often"), "--every often: write a number and"),
        (("sources", "pull", "cups"), "no source 'cups'; there are: none"),
    ):
        ran = here_apart(*words)
        assert ran.code == 2
        assert said in ran.stderr
        assert ran.stderr.count("\n") == 1


def test_a_secret_that_cannot_be_read_is_named_and_not_repeated(here_apart: Run) -> None:
    for secrets in ('{"generic/shop": "geheim"}', '{"generic/shop": [["geheim"]]}', "geheim"):
        ran = here_apart("sources", "list", MATCHER_HOOK_SECRETS=secrets)
        assert ran.code == 1
        assert "MATCHER_HOOK_SECRETS" in ran.stderr
        assert "geheim" not in ran.stderr
