"""From a shop's request to an answer, with a real worker: nobody else calls anybody."""

import json
from datetime import UTC, datetime
from pathlib import Path

from matcher.errors import UnknownNameError
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.hooks import generic
from tests.support.picture_feeds import draw_png
from tests.support.worker_process import (
    Shop,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)


def test_what_a_shop_tells_is_found_and_its_feed_pulled_by_a_worker(
    settings: Settings, shop: Shop, tmp_path: Path
) -> None:
    chosen = {
        "broker_url": own_broker(settings.broker_url or "", 9),
        "fetch_allow_private": True,
        "hook_secrets": {"generic/shop": (generic.SECRET,)},
    }
    with Matcher(settings.model_copy(update=chosen)) as here:
        # No beat: what is not heard at once stays undone.
        environment = worker_environment(here.settings)
        log = tmp_path / "worker.log"
        with running_worker(environment, log, "--loglevel", "INFO"):
            wait_until(lambda: "ready" in log.read_text(), "a worker", log)
            feed = {"id": "FED", "image_link": shop.put("/fed.png", draw_png(1))}
            url = shop.put("/feed.jsonl", json.dumps(feed).encode())
            here.sources.add("mugs", url, catalog="shop", hook="generic")
            wait_until(lambda: _is_found(here, "FED"), "the feed's product", log)
            tell(here, {"id": "TOLD", "image_link": shop.put("/told.png", draw_png(2))})
            wait_until(lambda: _is_found(here, "TOLD"), "the event's product", log)
        answer = here.match(draw_png(2), catalog="shop", k=1)
        assert answer.matches[0].sku == "TOLD"


def tell(here: Matcher, product: dict[str, str]) -> None:
    now = datetime.now(UTC)
    content = {"type": "product.created", "timestamp": now.isoformat(), "data": product}
    body = json.dumps(content).encode()
    request = generic.send("", body, generic.SECRET, event_id="evt-1", sent_at=now)
    assert here.hooks.receive("generic", "shop", request.headers, request.body) == "accepted"


def _is_found(here: Matcher, sku: str) -> bool:
    try:
        pictures = here.products.get(sku, catalog="shop").pictures
    except UnknownNameError:
        return False
    return [picture.state for picture in pictures] == ["done"]
