"""Products that another program writes into the inbox: taken in like a feed's rows, in order."""

import base64
import threading
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from matcher.catalog.inbox import claim_rows
from matcher.errors import InputError
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.picture_feeds import draw_png
from tests.support.worker_process import Shop

Database = psycopg.Connection[dict[str, Any]]
ADD = """
INSERT INTO matcher.inbox (catalog, sku, title, image_links, price, currency, deleted, attributes)
VALUES ('shop', %(sku)s, %(title)s, %(links)s, %(price)s, 'EUR', %(deleted)s, %(attributes)s)
RETURNING id
"""
EMPTY: dict[str, Any] = {"title": None, "links": [], "price": None, "deleted": False}


@pytest.fixture
def matcher(settings: Settings) -> Iterator[Matcher]:
    private = settings.model_copy(update={"fetch_allow_private": True, "chunk_rows": 4})
    with Matcher(private) as opened:
        yield opened


@pytest.fixture
def client(matcher: Matcher) -> Iterator[Database]:
    """Another program, which knows nothing but the table."""
    url = matcher.installation.database_url
    with psycopg.connect(url, autocommit=True, row_factory=dict_row) as connection:
        connection.execute("INSERT INTO matcher.catalog (name) VALUES ('shop')")
        yield connection


def write(client: Database, sku: str, *, attributes: str = "{}", **columns: Any) -> int:
    values = EMPTY | {"sku": sku, "attributes": attributes} | columns
    row = client.execute(ADD, values).fetchone()
    assert row is not None
    return int(row["id"])


def read(client: Database, number: int) -> tuple[str, str | None]:
    row = client.execute("SELECT * FROM matcher.inbox WHERE id = %s", [number]).fetchone()
    assert row is not None
    assert (row["done_at"] is not None) == (row["state"] in ("done", "failed"))
    return row["state"], row["reason"]


def prices(client: Database) -> dict[str, float | None]:
    rows = client.execute("SELECT sku, price FROM matcher.product WHERE retired_at IS NULL")
    return {row["sku"]: row["price"] for row in rows}


def test_a_row_becomes_a_product_that_is_found_by_its_picture(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    picture = shop.put("/1.png", draw_png(1))
    number = write(
        client,
        "A1",
        title="Mug",
        links=[picture],
        price=12.5,
        attributes='{"color": "Red", "n": 3}',
    )
    assert matcher.status().inbox == 1
    assert matcher.inbox.read_waiting() == 1
    assert read(client, number) == ("done", None)
    fields = matcher.products.get("A1", catalog="shop").fields
    assert (fields["title"], fields["price"], fields["currency"]) == ("Mug", "12.50", "EUR")
    assert (fields["color"], fields["attributes"]) == ("Red", {"n": "3"})
    matcher.embedding.run_pending()
    assert matcher.match(picture, catalog="shop", depth="vector").matches[0].sku == "A1"


def test_copy_is_taken_in_and_told_of_once(matcher: Matcher, client: Database, shop: Shop) -> None:
    client.execute("LISTEN matcher_inbox")
    link = shop.put("/1.png", draw_png(1))
    with client.cursor().copy("COPY matcher.inbox (catalog, sku, image_links) FROM STDIN") as copy:
        for number in range(10):
            copy.write_row(("shop", f"S{number}", [link]))
    assert len(list(client.notifies(timeout=1, stop_after=2))) == 1
    assert matcher.inbox.read_waiting() == 10
    assert len(prices(client)) == 10


def test_the_last_row_of_a_sku_counts_and_the_others_say_so(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    link = [shop.put("/1.png", draw_png(1))]
    numbers = [write(client, " A1" if n % 2 else "A1", links=link, price=n) for n in range(6)]
    bad = write(client, "A1", links=["ftp://nowhere/1.png"], price=99)
    matcher.inbox.read_waiting()
    assert prices(client) == {"A1": 5}
    assert read(client, numbers[0]) == ("done", f"row {numbers[1]} of this SKU came after it")
    assert read(client, numbers[5]) == ("done", None)
    assert read(client, bad)[0] == "failed"


def test_a_deleted_product_is_no_answer_and_comes_back_with_its_next_row(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    link = [shop.put("/1.png", draw_png(1))]
    write(client, "A1", links=link)
    matcher.inbox.read_waiting()
    matcher.embedding.run_pending()
    gone, unknown = write(client, "A1", deleted=True), write(client, "A2", deleted=True)
    matcher.inbox.read_waiting()
    assert (read(client, gone)[1], read(client, unknown)[1]) == (None, "no such SKU was on sale")
    with pytest.raises(InputError, match="no product on sale"):
        matcher.match(link[0], catalog="shop", depth="vector")
    write(client, "A1", deleted=True)
    write(client, "A1", links=link)
    matcher.inbox.read_waiting()
    assert len(matcher.match(link[0], catalog="shop", depth="vector").matches) == 1


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"links": []}, "no image link"),
        ({"links": ["/etc/passwd"]}, "cannot link local files"),
        ({"links": ["data:image/png;base64,!"]}, "no usable picture"),
        ({"sku": "x" * 300}, "at most 200"),
        ({"sku": "\u200b"}, "no visible character"),
    ],
)
def test_a_bad_row_is_parked_with_its_reason_and_stops_no_other(
    matcher: Matcher, client: Database, shop: Shop, columns: dict[str, Any], said: str
) -> None:
    link = [shop.put("/1.png", draw_png(1))]
    bad = write(client, **{"sku": "B1", "links": link} | columns)
    good = write(client, "A1", links=link)
    assert matcher.inbox.read_waiting() == 2
    state, reason = read(client, bad)
    assert (state, said in str(reason)) == ("failed", True), reason
    assert read(client, good) == ("done", None)
    assert list(prices(client)) == ["A1"]


def test_a_field_that_is_not_understood_costs_the_field_and_is_said(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    link = shop.put("/1.png", draw_png(1))
    number = write(
        client, "A1", links=[link, "mailto:me@shop.example"], attributes='{"gtin": "12"}'
    )
    matcher.inbox.read_waiting()
    state, reason = read(client, number)
    assert state == "done"
    assert "is no GTIN" in str(reason)
    assert "mailto" in str(reason)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ("'nowhere', 'A1', 1", "there is no catalogue 'nowhere'"),
        ("'shop', '', 1", "inbox_sku_check"),
        ("'shop', 'A1', -1", "inbox_price_check"),
    ],
)
def test_what_is_no_row_of_a_known_catalogue_is_refused_at_once(
    client: Database, values: str, said: str
) -> None:
    statement = f"INSERT INTO matcher.inbox (catalog, sku, price) VALUES ({values})"
    with pytest.raises(psycopg.Error, match=said):
        client.execute(statement.encode())


def test_rows_of_a_worker_that_was_lost_are_taken_in_by_another_and_then_given_up(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    link = [shop.put("/1.png", draw_png(1))]
    number, later = write(client, "A1", links=link), write(client, "A2", links=link)
    held = (
        "UPDATE matcher.inbox SET state = 'leased', attempts = 5, lease_token = gen_random_uuid(),"
        " ready_at = now() + interval '{}' WHERE id = %s"
    )
    client.execute(held.format("1 hour").encode(), [number])
    assert matcher.inbox.read_waiting() == 0  # nor what came after it
    client.execute(held.format("-1 hour").encode(), [number])
    assert matcher.inbox.read_waiting() == 2
    assert read(client, number) == ("failed", "5 workers stopped while they read this row")
    assert read(client, later)[0] == "done"


def test_large_pictures_within_rows_are_taken_in_a_few_at_a_time(
    matcher: Matcher, client: Database
) -> None:
    for number in range(4):
        picture = base64.b64encode(draw_png(number)).decode()
        write(client, f"S{number}", links=[f"data:image/png;base64,{picture}"])
    with matcher.installation.transaction() as connection:
        batch = claim_rows(connection, n=4, max_bytes=500, lease_s=60)
    assert batch is not None
    assert [row.sku for row in batch.rows] == ["S0"]


def test_workers_that_ask_at_once_take_a_catalogues_rows_in_order(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    link = [shop.put("/1.png", draw_png(1))]
    for number in range(40):
        write(client, f"S{number % 8}", links=link, price=number)
    with Matcher(matcher.settings) as other:
        team = [threading.Thread(target=each.inbox.read_waiting) for each in (matcher, other)]
        for each in team:
            each.start()
        for each in team:
            each.join()
        matcher.inbox.read_waiting()
    assert prices(client) == {f"S{number}": 32 + number for number in range(8)}


def test_old_rows_are_forgotten_and_a_removed_catalogue_takes_its_rows_along(
    matcher: Matcher, client: Database, shop: Shop
) -> None:
    link = [shop.put("/1.png", draw_png(1))]
    old, new = write(client, "A1", links=link), write(client, "A2", links=link)
    matcher.inbox.read_waiting()
    client.execute(
        "UPDATE matcher.inbox SET done_at = now() - interval '31 days' WHERE id = %s", [old]
    )
    waits = write(client, "A3", links=link)
    matcher.upkeep.sweep()
    left = "SELECT id FROM matcher.inbox ORDER BY id"
    assert [row["id"] for row in client.execute(left)] == [new, waits]
    matcher.catalogs.remove("shop")
    assert client.execute(left).fetchall() == []
