"""What shops tell: kept once, applied in the order of its versions, parked with a reason."""

import json
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from matcher.db.failed import Selection
from matcher.errors import InputError, UnknownNameError
from matcher.hooks import SignatureError, list_hooks
from matcher.matcher import Matcher
from matcher.services import events
from matcher.settings import Settings
from tests.support.hooks import load_sample, shopify, woocommerce

Rows = list[dict[str, Any]]


@pytest.fixture
def here(settings: Settings) -> Iterator[Matcher]:
    """A catalogue `shop` that takes events of every shop system."""
    secrets = {f"{name}/shop": (load_sample(name).SECRET,) for name in list_hooks()}
    with Matcher(settings.model_copy(update={"hook_secrets": secrets})) as opened:
        for name in list_hooks():
            opened.sources.add(name, catalog="shop", hook=name)
        yield opened


class Shop:
    """Sends what a shop system would, and asks what became of it."""

    def __init__(self, here: Matcher, hook: str) -> None:
        self.here = here
        self.hook = hook
        self._sent = 0

    def tell(
        self, topic: str, content: Mapping[str, Any] | bytes, *, event_id: str | None = None
    ) -> str:
        self._sent += 1
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        sample = load_sample(self.hook)
        request = sample.send(
            topic,
            body,
            sample.SECRET,
            event_id=event_id or f"{self.hook}-{self._sent}",
            sent_at=datetime.now(UTC),
        )
        return self.here.hooks.receive(self.hook, "shop", request.headers, request.body)

    def rows(self, query: str) -> Rows:
        url = self.here.installation.database_url
        with psycopg.connect(url, row_factory=dict_row) as connection:
            return connection.execute(query.encode()).fetchall()

    def on_sale(self) -> list[str]:
        found = self.rows("SELECT sku FROM matcher.product WHERE retired_at IS NULL ORDER BY sku")
        return [row["sku"] for row in found]

    def events(self) -> list[tuple[str, str | None]]:
        found = self.rows("SELECT state, reason FROM matcher.event ORDER BY id")
        return [(row["state"], row["reason"]) for row in found]


@pytest.fixture
def tees(here: Matcher) -> Shop:
    return Shop(here, "shopify")


@pytest.fixture
def mugs(here: Matcher) -> Shop:
    return Shop(here, "generic")


def mug(at: datetime, kind: str = "product.updated", **fields: Any) -> dict[str, Any]:
    data = {"id": "MUG", "title": "Mug", "image_link": "https://shop.example/mug.jpg", **fields}
    return {"type": kind, "timestamp": at.isoformat(), "data": data}


def tee(minutes: int = 0, **fields: Any) -> dict[str, Any]:
    at = shopify.VERSION + timedelta(minutes=minutes)
    return {**shopify.PRODUCT, "updated_at": at.isoformat(), **fields}


@pytest.mark.parametrize("name", list_hooks())
def test_what_every_shop_tells_is_brought_into_the_catalogue_and_taken_out(
    here: Matcher, name: str
) -> None:
    shop, sample = Shop(here, name), load_sample(name)
    assert shop.tell(*sample.UPDATED) == "accepted"
    assert here.events.apply_waiting() == 1
    assert shop.on_sale()
    waiting = shop.rows("SELECT count(*) FROM matcher.embedding_job WHERE state = 'pending'")
    assert waiting[0]["count"] > 0
    shop.tell(*sample.DELETED) if name != "generic" else shop.tell(*removal_of_mug())
    here.events.apply_waiting()
    assert shop.on_sale() == []
    assert shop.events() == [("done", None)] * 2


def removal_of_mug() -> tuple[str, dict[str, Any]]:
    topic, content = load_sample("generic").DELETED
    return topic, {**content, "timestamp": datetime.now(UTC).isoformat()}


def test_a_request_that_is_sent_again_is_known_and_done_once(mugs: Shop) -> None:
    said = [mugs.tell("", mug(datetime.now(UTC)), event_id="evt-1") for _ in range(3)]
    assert said == ["accepted", "known", "known"]
    assert mugs.here.events.apply_waiting() == 1
    assert mugs.tell("", mug(datetime.now(UTC)), event_id="evt-1") == "known"
    assert mugs.events() == [("done", None)]


def test_the_same_request_many_times_at_once_is_kept_once(mugs: Shop) -> None:
    content = mug(datetime.now(UTC))
    said: list[str] = []

    def send() -> None:
        said.append(mugs.tell("", content, event_id="evt-1"))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said) == ["accepted"] + ["known"] * 7


@pytest.mark.parametrize("at_once", [True, False])
def test_an_older_event_never_overwrites_a_newer_one(mugs: Shop, at_once: bool) -> None:
    now = datetime.now(UTC)
    for minutes, title in [(1, "first"), (3, "third"), (2, "second")]:
        mugs.tell("", mug(now - timedelta(minutes=10 - minutes), title=title))
        if not at_once:
            mugs.here.events.apply_waiting()
    mugs.here.events.apply_waiting()
    assert [row["title"] for row in mugs.rows("SELECT title FROM matcher.product")] == ["third"]


@pytest.mark.parametrize("at_once", [True, False])
def test_an_update_that_comes_behind_its_deletion_brings_nothing_back(
    mugs: Shop, at_once: bool
) -> None:
    now = datetime.now(UTC)
    mugs.tell("", mug(now - timedelta(minutes=3)))
    mugs.here.events.apply_waiting()
    mugs.tell("", mug(now - timedelta(minutes=1), "product.deleted"))
    if not at_once:
        mugs.here.events.apply_waiting()
    mugs.tell("", mug(now - timedelta(minutes=2), title="late"))
    mugs.here.events.apply_waiting()
    assert mugs.on_sale() == []
    mugs.tell("", mug(now, title="sold again"))
    mugs.here.events.apply_waiting()
    assert mugs.on_sale() == ["MUG"]


def test_a_deletion_of_a_product_that_nobody_told_of_leaves_its_time(mugs: Shop) -> None:
    now = datetime.now(UTC)
    mugs.tell("", mug(now, "product.deleted"))
    mugs.tell("", mug(now - timedelta(minutes=2)))
    mugs.here.events.apply_waiting()
    assert mugs.on_sale() == []


def test_variants_of_shopify_become_skus_of_one_group_with_their_own_pictures(tees: Shop) -> None:
    tees.tell("products/update", tee())
    tees.here.events.apply_waiting()
    found = tees.rows(
        "SELECT p.sku, p.item_group_id, p.size, p.color, p.availability, p.brand, i.url"
        " FROM matcher.product p JOIN matcher.product_image pi ON pi.product_id = p.id"
        " JOIN matcher.image i ON i.id = pi.image_id WHERE pi.position = 0 ORDER BY p.sku"
    )
    picture = "https://cdn.shopify.com/s/assets/{}.jpg".format
    assert [tuple(row.values()) for row in found] == [
        ("TEE-M-Blue", "example-t-shirt", "M", "Blue", "in_stock", "Acme", picture(2)),
        ("TEE-M-Red", "example-t-shirt", "M", "Red", "out_of_stock", "Acme", picture(1)),
        ("TEE-S-Red", "example-t-shirt", "S", "Red", "in_stock", "Acme", picture(1)),
    ]


def test_an_update_before_the_create_works_and_the_create_changes_nothing(tees: Shop) -> None:
    tees.tell("products/update", tee(1, title="Renamed"))
    tees.tell("products/create", tee())
    tees.here.events.apply_waiting()
    titles = {row["title"] for row in tees.rows("SELECT title FROM matcher.product")}
    assert titles == {"Renamed"}
    assert tees.events() == [("done", None), ("done", "something newer is known of the product")]


def test_a_variant_that_is_gone_is_no_longer_sold(tees: Shop) -> None:
    tees.tell("products/update", tee())
    tees.tell("products/update", tee(1, variants=shopify.PRODUCT["variants"][:2]))
    tees.here.events.apply_waiting()
    tees.tell("products/update", tee(2, variants=shopify.PRODUCT["variants"][1:2]))
    tees.here.events.apply_waiting()
    assert tees.on_sale() == ["TEE-M-Red"]


def test_a_draft_is_no_longer_sold(tees: Shop) -> None:
    tees.tell("products/update", tee())
    tees.tell("products/update", tee(1, status="draft"))
    tees.here.events.apply_waiting()
    assert tees.on_sale() == []


def test_a_products_own_body_sent_as_a_deletion_removes_nothing(tees: Shop) -> None:
    tees.tell("products/update", tee())
    tees.tell("products/delete", tee())
    tees.tell("app/uninstalled", tee())
    tees.here.events.apply_waiting()
    assert len(tees.on_sale()) == 3
    assert [state for state, _ in tees.events()] == ["done", "failed", "failed"]


def test_a_shop_that_uninstalls_the_app_keeps_its_catalogue_and_calls_no_more(tees: Shop) -> None:
    tees.tell("products/update", tee())
    tees.tell(*shopify.UNINSTALLED)
    tees.here.events.apply_waiting()
    assert len(tees.on_sale()) == 3
    with pytest.raises(InputError, match="disabled: the shop has uninstalled the app"):
        tees.tell("products/update", tee(5))
    tees.here.sources.add("shopify", catalog="shop", hook="shopify")
    assert tees.tell("products/update", tee(5)) == "accepted"


def test_a_variation_joins_the_group_of_its_parent(here: Matcher) -> None:
    shop = Shop(here, "woocommerce")
    shop.tell("product.updated", woocommerce.PRODUCT)
    here.events.apply_waiting()
    shop.tell("product.created", woocommerce.VARIATION)
    here.events.apply_waiting()
    found = shop.rows("SELECT sku, item_group_id, color FROM matcher.product ORDER BY sku")
    assert [tuple(row.values()) for row in found] == [
        ("PREMIUM", "PREMIUM", None),
        ("PREMIUM-BLACK", "PREMIUM", "Black"),
    ]


def test_the_test_of_an_address_that_nobody_signs_is_answered_and_not_kept(here: Matcher) -> None:
    assert here.hooks.receive("woocommerce", "shop", {}, woocommerce.PING) == "ping"
    assert Shop(here, "woocommerce").events() == []


def test_what_cannot_be_read_is_parked_with_reason_and_payload_and_stops_nothing(
    mugs: Shop,
) -> None:
    now = datetime.now(UTC)
    mugs.tell("product.updated", b'{"type": "product.updated", "data"')
    mugs.tell("", mug(now, image_link=""))
    mugs.tell("", mug(now + timedelta(hours=2)))
    mugs.tell("", mug(now, id="CUP"))
    mugs.here.events.apply_waiting()
    assert mugs.on_sale() == ["CUP"]
    states = mugs.events()
    assert [state for state, _ in states] == ["failed", "failed", "failed", "done"]
    assert "the body is no JSON" in str(states[0][1])
    assert "no image link" in str(states[1][1])
    assert "ahead of our clock" in str(states[2][1])
    kept = mugs.rows("SELECT payload FROM matcher.event WHERE state = 'failed' ORDER BY id")
    assert bytes(kept[0]["payload"]) == b'{"type": "product.updated", "data"'
    assert json.loads(kept[1]["payload"])["data"]["id"] == "MUG"


def test_a_row_that_is_refused_is_named_and_the_others_go_in(tees: Shop) -> None:
    variants = [*shopify.PRODUCT["variants"][:1], shopify.variant(9, "L", "x" * 201, 26373)]
    tees.tell("products/update", tee(variants=variants))
    tees.here.events.apply_waiting()
    assert tees.on_sale() == ["TEE-S-Red"]
    ((state, reason),) = tees.events()
    assert state == "done"
    assert "at most 200 are allowed" in str(reason)


def test_nothing_is_kept_of_who_has_no_secret(here: Matcher, mugs: Shop) -> None:
    sample = load_sample("generic")
    body = json.dumps(mug(datetime.now(UTC))).encode()
    now = datetime.now(UTC)
    request = sample.send("", body, sample.OTHER, event_id="evt", sent_at=now)
    for catalog in ("shop", "other shop", ""):
        with pytest.raises(SignatureError):
            here.hooks.receive("generic", catalog, request.headers, request.body)
    with pytest.raises(UnknownNameError, match="no hook 'magento'"):
        here.hooks.receive("magento", "shop", request.headers, request.body)
    assert mugs.events() == []


def test_the_sweep_rings_for_events_that_nobody_heard_of(
    mugs: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[str] = []
    mugs.tell("", mug(datetime.now(UTC)))
    monkeypatch.setattr(mugs.here.installation.doorbell, "ring", lambda task, *_: rung.append(task))
    mugs.here.upkeep.ring_for_missed()
    assert "matcher.apply_events" in rung


def test_a_catalogue_is_removed_with_its_sources_and_events(mugs: Shop) -> None:
    mugs.tell("", mug(datetime.now(UTC)))
    mugs.here.events.apply_waiting()
    mugs.here.catalogs.remove("shop")
    assert mugs.events() == []
    assert mugs.here.sources.list() == []


def test_a_parked_event_is_listed_by_cause_and_tried_again(mugs: Shop) -> None:
    now = datetime.now(UTC)
    mugs.tell("", mug(now, image_link=""))
    mugs.tell("", mug(now, id="CUP", title="\x00"))
    mugs.tell("product.updated", b"{")
    mugs.here.events.apply_waiting()
    causes = {each.cause: each for each in mugs.here.failed.list("events", catalog="shop")}
    assert [each.count for each in causes.values()] == [1, 1]
    example = next(each for cause, each in causes.items() if "no image link" in cause).example
    assert example.subject == "generic product.updated"
    assert '"id": "MUG"' in example.payload["first_bytes"]
    assert mugs.here.failed.retry("events", Selection(ids=(example.id,))) == 1
    assert mugs.here.events.apply_waiting() == 1
    assert mugs.here.failed.drop("events") == 2
    assert mugs.on_sale() == ["CUP"]


def test_a_batch_holds_few_large_bodies_and_all_are_worked_on(
    mugs: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "BATCH_BYTES", 1)
    now = datetime.now(UTC)
    for number in range(3):
        mugs.tell("", mug(now, id=f"MUG-{number}"))
    assert mugs.here.events.apply_waiting() == 3
    times = mugs.rows("SELECT count(DISTINCT worked_at) FROM matcher.event")
    assert times == [{"count": 3}]
