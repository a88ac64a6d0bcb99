"""Keys as a service knows them: for how long, and how often each may ask."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from matcher.api import known_keys
from matcher.api.known_keys import Allowance, KnownKeys
from matcher.db.api_keys import ApiKey

KEY = ApiKey(
    1, "shop", "mtk_12345678", ("read",), None, None, None, datetime.now(UTC), None, None, None
)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_allowance_is_that_of_a_minute_and_comes_back_evenly() -> None:
    clock = Clock()
    allowance = Allowance(60, clock)
    assert [allowance.take() for _ in range(60)] == [0] * 60
    assert allowance.take() == pytest.approx(1)
    clock.now += 0.5
    assert allowance.take() == pytest.approx(0.5)
    clock.now += 0.5
    assert allowance.take() == 0
    clock.now += 3600  # no more than a minute's is saved up
    assert sum(allowance.take() == 0 for _ in range(100)) == 60


def test_key_is_looked_up_once_in_a_few_seconds() -> None:
    asked: list[str] = []
    clock = Clock()

    def find(token: str) -> ApiKey | None:
        asked.append(token)
        return KEY

    known = KnownKeys(find, clock)
    assert known.recall("token") is None
    assert known.look_up("token") == KEY
    assert known.recall("token") == KEY
    assert asked == ["token"]
    clock.now += known_keys.TRUSTED_S
    assert known.recall("token") is None


def test_looking_up_again_gives_no_new_allowance_unless_the_limit_has_changed() -> None:
    found = [replace(KEY, per_minute=2), replace(KEY, per_minute=2), replace(KEY, per_minute=3)]
    known = KnownKeys(lambda _: found.pop(0))
    known.look_up("token")
    assert [known.take("token"), known.take("token")] == [0, 0]
    known.look_up("token")
    assert known.take("token") > 0
    known.look_up("token")
    assert known.take("token") == 0


def test_key_that_is_no_longer_found_is_forgotten() -> None:
    found: list[ApiKey | None] = [KEY, None]
    known = KnownKeys(lambda _: found.pop(0))
    known.look_up("token")
    assert known.look_up("token") is None
    assert known.recall("token") is None


def test_no_key_is_held_and_the_oldest_digests_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_keys, "_MOST", 2)
    known = KnownKeys(lambda _: KEY)
    for token in ("one", "two", "three"):
        known.look_up(token)
    assert [known.recall(token) for token in ("one", "two", "three")] == [None, KEY, KEY]
    assert "two" not in repr(vars(known))
