"""A shop's day: a feed at night, webhooks in bad order, rows by SQL, and one reconciliation."""

import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from fastapi.testclient import TestClient

from matcher.api.app import create_app
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.hooks import generic
from tests.support.worker_process import Shop as Host

N_FEED, N_EVENTS, N_SQL = 2000, 500, 200
LOST, DOUBLED = 0.05, 0.05
FEED = "/products.jsonl"
STEP = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Item:
    """A product as its shop knows it."""

    sku: str
    title: str
    price: str
    picture: str

    def to_fields(self) -> dict[str, str]:
        return {
            "id": self.sku,
            "title": self.title,
            "price": f"{self.price} EUR",
            "image_link": self.picture,
        }


@dataclass(slots=True)
class Shop:
    """The truth, and what is told of it."""

    began: datetime
    random: random.Random
    items: dict[str, Item] = field(default_factory=dict)
    told: list[bytes] = field(default_factory=list)

    def make(self, sku: str) -> Item:
        self.items[sku] = Item(
            sku, f"Product {sku}", self._price(), f"https://shop.example/{sku}.jpg"
        )
        return self.items[sku]

    def change_something(self) -> None:
        """Sell a new product, change one, take one out, or bring one back; and tell of it."""
        number = len(self.told)
        sku = self.random.choice(sorted(self.items))
        kind = self.random.choices(("created", "updated", "deleted"), (2, 6, 2))[0]
        if kind == "created":
            taken_out = f"sku-{self.random.randrange(N_FEED)}"
            sku = taken_out if taken_out not in self.items else f"new-{number}"
            data = self.make(sku).to_fields()
        elif kind == "updated":
            picture = f"https://shop.example/{sku}-{number // 100}.jpg"
            self.items[sku] = replace(
                self.items[sku], title=f"Title {number}", price=self._price(), picture=picture
            )
            data = self.items[sku].to_fields()
        else:
            data = {"id": self.items.pop(sku).sku}
        at = (self.began + number * STEP).isoformat()
        content = {"type": f"product.{kind}", "timestamp": at, "data": data}
        self.told.append(json.dumps(content).encode())

    def to_feed(self) -> bytes:
        return "\n".join(json.dumps(each.to_fields()) for each in self.items.values()).encode()

    def _price(self) -> str:
        return f"{self.random.randrange(100, 10_000) / 100:.2f}"


@pytest.fixture
def here(settings: Settings) -> Iterator[Matcher]:
    chosen = {"fetch_allow_private": True, "hook_secrets": {"generic/shop": (generic.SECRET,)}}
    with Matcher(settings.model_copy(update=chosen)) as opened:
        yield opened


def test_after_a_shops_day_the_catalogue_is_the_shops_truth(here: Matcher, shop: Host) -> None:
    chance = random.Random(15)
    truth = Shop(datetime.now(UTC) - N_EVENTS * STEP, chance)
    for number in range(N_FEED):
        truth.make(f"sku-{number}")
    pull(here, shop, truth, made=truth.began - STEP, adding=True)
    assert read_catalog(here) == truth.items

    for _ in range(N_EVENTS):
        truth.change_something()
    answers = deliver(here, truth, chance)
    add_by_sql(here, truth)
    assert answers["known"] > 0
    assert read_catalog(here) != truth.items

    pull(here, shop, truth, made=datetime.now(UTC))
    assert read_catalog(here) == truth.items
    (source,) = here.sources.list()
    assert (source.waiting, source.failed, source.error) == (0, 0, None)
    assert 0 < (source.changed or 0) <= LOST * N_EVENTS


def pull(here: Matcher, shop: Host, truth: Shop, *, made: datetime, adding: bool = False) -> None:
    shop.put(FEED, truth.to_feed())
    shop.made[FEED] = made
    if adding:
        here.sources.add("shop", shop.url + FEED, catalog="shop", hook="generic")
    run = here.sources.pull("shop")
    assert run is not None
    while not here.feeds.read_on(run):
        pass


def deliver(here: Matcher, truth: Shop, chance: random.Random) -> Counter[str]:
    """Send what was told, each within fifty of its place; some of it never, some of it twice."""
    numbers = [
        number
        for number in range(len(truth.told))
        if chance.random() >= LOST
        for _ in range(1 + (chance.random() < DOUBLED))
    ]
    numbers.sort(key=lambda number: number + chance.uniform(-50, 50))
    answers: Counter[str] = Counter()
    app = create_app(here, places=2, max_body_bytes=2**20)
    with TestClient(app) as client:
        for place, number in enumerate(numbers):
            request = generic.send(
                "",
                truth.told[number],
                generic.SECRET,
                event_id=f"evt-{number}",
                sent_at=datetime.now(UTC),
            )
            answer = client.post(
                "/v1/hooks/generic/shop", content=request.body, headers=request.headers
            )
            assert answer.status_code == 200, answer.text
            answers[answer.json()["status"]] += 1
            if place % 37 == 0:
                here.events.apply_waiting()
    here.events.apply_waiting()
    return answers


def add_by_sql(here: Matcher, truth: Shop) -> None:
    """Another program of the shop writes products and pictures itself."""
    made = [truth.make(f"sql-{number}") for number in range(N_SQL)]
    with psycopg.connect(here.installation.database_url) as connection:
        for each in made:
            connection.execute(
                "WITH c AS (SELECT id FROM matcher.catalog WHERE name = 'shop'), p AS ("
                " INSERT INTO matcher.product (catalog_id, sku, title, price, currency)"
                " SELECT id, %s, %s, %s, 'EUR' FROM c RETURNING id, catalog_id), i AS ("
                " INSERT INTO matcher.image (catalog_id, url) SELECT id, %s FROM c RETURNING id)"
                " INSERT INTO matcher.product_image (product_id, image_id, catalog_id, position)"
                " SELECT p.id, i.id, p.catalog_id, 0 FROM p, i",
                [each.sku, each.title, each.price, each.picture],
            )


def read_catalog(here: Matcher) -> dict[str, Item]:
    with psycopg.connect(here.installation.database_url) as connection:
        rows = connection.execute(
            "SELECT p.sku, p.title, p.price::text, i.url FROM matcher.product p"
            " JOIN matcher.product_image pi ON pi.product_id = p.id AND pi.position = 0"
            "  AND NOT pi.replaced"
            " JOIN matcher.image i ON i.id = pi.image_id WHERE p.retired_at IS NULL"
        )
        return {row[0]: Item(*row) for row in rows}
