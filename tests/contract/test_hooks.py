"""What every hook keeps, by its existence in the folder."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.catalog.product import Product
from matcher.errors import InputError, UnknownNameError
from matcher.hooks import Changed, Removed, SignatureError, list_hooks, load_hook
from tests.support.hooks import Request, load_sample

every_hook = pytest.mark.parametrize("name", list_hooks())
TOPICS = [
    *("products/create", "products/update", "products/delete", "app/uninstalled"),
    *("product.created", "product.updated", "product.restored", "product.deleted", "order.created"),
]


def signed(name: str, secret: str | None = None, **more: Any) -> Request:
    sample = load_sample(name)
    topic, content = sample.UPDATED
    chosen = {"event_id": "evt-1", "sent_at": datetime.now(UTC), **more}
    return sample.send(topic, json.dumps(content).encode(), secret or sample.SECRET, **chosen)


def check(name: str, request: Request, *secrets: str) -> Any:
    given = secrets or (load_sample(name).SECRET,)
    return load_hook(name).verify(request.headers, request.body, given, datetime.now(UTC))


@every_hook
def test_a_signed_request_says_its_id_and_topic(name: str) -> None:
    delivery = check(name, signed(name))
    assert (delivery.id, delivery.topic) == ("evt-1", load_sample(name).UPDATED[0])


@every_hook
def test_while_a_secret_is_exchanged_both_are_valid(name: str) -> None:
    sample = load_sample(name)
    for secret in (sample.SECRET, sample.OTHER):
        assert check(name, signed(name, secret), sample.OTHER, sample.SECRET).id == "evt-1"


@every_hook
def test_another_secret_or_none_is_refused(name: str) -> None:
    sample = load_sample(name)
    for secrets in ((sample.OTHER,), ()):
        request = signed(name)
        with pytest.raises(SignatureError, match="no secret of this hook has signed"):
            load_hook(name).verify(request.headers, request.body, secrets, datetime.now(UTC))


@every_hook
def test_a_body_that_was_changed_is_refused(name: str) -> None:
    request = signed(name)
    for body in (request.body + b" ", request.body[:-1], request.body.replace(b'"id"', b'"iD"')):
        with pytest.raises(SignatureError):
            check(name, replace(request, body=body))


@every_hook
def test_a_request_that_lacks_any_header_of_its_own_is_refused_or_the_same(name: str) -> None:
    request = signed(name)
    for header in [each for each in request.headers if each != "content-type"]:
        rest = {key: value for key, value in request.headers.items() if key != header}
        try:
            assert check(name, replace(request, headers=rest)).id.endswith("evt-1")
        except SignatureError:
            continue


@every_hook
@pytest.mark.parametrize("broken", ["", "x", "ä", "v1,ä v1", "v1,", "%%%", "=" * 9, "v1,a,b"])
def test_a_broken_signature_is_refused_in_words(name: str, broken: str) -> None:
    request = signed(name)
    header = next(each for each in request.headers if each.endswith(("signature", "sha256")))
    with pytest.raises(SignatureError):
        check(name, replace(request, headers={**request.headers, header: broken}))


@every_hook
@pytest.mark.parametrize("days", [-4, 1])
def test_a_request_that_says_when_it_was_sent_must_be_of_these_days(name: str, days: int) -> None:
    sent_at = datetime.now(UTC) + timedelta(days=days)
    request = signed(name, sent_at=sent_at)
    if check(name, signed(name)).sent_at is None:
        assert check(name, request).sent_at is None
    else:
        with pytest.raises(SignatureError):
            check(name, request)


@every_hook
def test_the_documented_update_gives_products_with_pictures_and_its_time(name: str) -> None:
    topic, content = load_sample(name).UPDATED
    change = load_hook(name).parse(topic, json.dumps(content).encode(), datetime.now(UTC))
    assert isinstance(change, Changed)
    assert change.version == load_sample(name).VERSION
    assert change.rows
    for row in change.rows:
        assert isinstance(row, Product)
        assert row.image_links
        assert row.title
        assert row.availability


@every_hook
def test_the_documented_deletion_names_the_same_product(name: str) -> None:
    hook, sample, now = load_hook(name), load_sample(name), datetime.now(UTC)
    topic, content = sample.UPDATED
    update = hook.parse(topic, json.dumps(content).encode(), now)
    topic, content = sample.DELETED
    removal = hook.parse(topic, json.dumps(content).encode(), now)
    assert isinstance(update, Changed)
    assert isinstance(removal, Removed)
    assert update.key == removal.key


@every_hook
def test_a_feed_keeps_the_key_where_a_hook_says_so(name: str) -> None:
    topic, content = load_sample(name).UPDATED
    hook = load_hook(name)
    change = hook.parse(topic, json.dumps(content).encode(), datetime.now(UTC))
    assert isinstance(change, Changed)
    for row in change.rows:
        assert isinstance(row, Product)
        kept = row.attributes[hook.KEY_ATTRIBUTE] if hook.KEY_ATTRIBUTE else row.sku
        assert kept == change.key


@every_hook
@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"[]", b"null", b'{"id": NaN}', b"[" * 100_000])
def test_a_body_that_is_no_product_is_refused_in_words(name: str, body: bytes) -> None:
    with pytest.raises(InputError):
        load_hook(name).parse(load_sample(name).UPDATED[0], body, datetime.now(UTC))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@every_hook
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_a_signed_body_holds_is_a_change_or_an_error_in_words(
    name: str, data: st.DataObject
) -> None:
    content = dict(load_sample(name).UPDATED[1])
    inner = content["data"] if isinstance(content.get("data"), dict) else content
    holder = {**inner}
    for field in data.draw(st.lists(st.sampled_from(sorted(holder)), max_size=3)):
        holder[field] = data.draw(json_values)
    body = {**content, "data": holder} if inner is not content else holder
    topic = data.draw(st.sampled_from(TOPICS))
    with suppress(InputError):
        load_hook(name).parse(topic, json.dumps(body).encode(), datetime.now(UTC))


def test_an_unknown_hook_names_those_that_exist() -> None:
    with pytest.raises(UnknownNameError, match="choose one of generic, shopify, woocommerce"):
        load_hook("magento")
