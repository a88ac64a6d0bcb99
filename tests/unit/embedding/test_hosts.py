"""How many threads hosts get, and when a slow one has its next turn."""

from itertools import pairwise

import pytest

from matcher.embedding.hosts import MAX_WAIT_S, MIN_WAIT_S, Hosts, host_of

N = 8


def ask(hosts: Hosts, host: str, times: int = 100) -> int:
    """Ask as often as the host may be asked; returns how often that is."""
    for asked in range(times):
        if not hosts.may_ask(host):
            return asked
        hosts.note_asked(host)
    return times


def answer(hosts: Hosts, host: str, seconds: float, times: int = 1) -> None:
    for _ in range(times):
        hosts.note_answered(host, seconds)


@pytest.fixture
def hosts() -> Hosts:
    return Hosts(N)


def make_quick(hosts: Hosts, host: str) -> None:
    hosts.note_asked(host)
    answer(hosts, host, 0.1)


def test_one_host_has_all_threads_of_a_host(hosts: Hosts) -> None:
    assert ask(hosts, "new") == N
    make_quick(hosts, "quick")
    assert ask(hosts, "quick") == N


@pytest.mark.parametrize("slow", [1, 2, 5])
def test_quick_host_has_its_threads_however_many_hosts_are_slow(hosts: Hosts, slow: int) -> None:
    make_quick(hosts, "quick")
    for number in range(slow):
        ask(hosts, f"slow-{number}")
    hosts.note_slow(f"slow-{number}" for number in range(slow))
    assert ask(hosts, "quick") >= N - slow + 1


def test_new_host_is_tried_while_slow_ones_hold_their_threads(hosts: Hosts) -> None:
    assert ask(hosts, "slow") == N
    assert ask(hosts, "new") == 1
    answer(hosts, "new", 0.1)
    assert ask(hosts, "new") == N


def test_slow_hosts_take_turns(hosts: Hosts) -> None:
    assert ask(hosts, "first") == N
    hosts.note_slow(["first", "second"])
    assert ask(hosts, "second") == 1
    answer(hosts, "first", 11, times=N)
    assert ask(hosts, "first") == N // 2
    assert ask(hosts, "second") == N // 2 - 1  # with the one before


def test_slow_host_that_has_recovered_is_quick_again(hosts: Hosts) -> None:
    ask(hosts, "shop")
    hosts.note_slow(["shop"])
    answer(hosts, "shop", 11)
    assert hosts.is_slow("shop")
    ask(hosts, "shop", times=40)
    answer(hosts, "shop", 0.1, times=12)
    assert not hosts.is_slow("shop")


def test_turns_follow_the_pace_of_the_host(hosts: Hosts) -> None:
    hosts.note_slow(["shop"])
    hosts.note_asked("shop")
    answer(hosts, "shop", 16)
    first = hosts.next_turns("shop", 3)
    assert [later - sooner for sooner, later in pairwise(first)] == [2.0, 2.0]
    [fourth] = hosts.next_turns("shop", 1)
    assert fourth == pytest.approx(first[-1] + 2, abs=0.1)
    assert max(hosts.next_turns("shop", 10_000)) <= MAX_WAIT_S
    assert hosts.wait_s() > 0


def test_host_that_was_not_asked_comes_back_at_once(hosts: Hosts) -> None:
    assert hosts.next_turns("unasked", 2) == [MIN_WAIT_S] * 2


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Shop.example/a.jpg", "shop.example"),
        ("http://shop.example:8080/a.jpg?b=1", "shop.example:8080"),
        ("sha256:00", None),
        ("http://[broken/a.jpg", ""),
    ],
)
def test_host_of_a_link(url: str, host: str | None) -> None:
    assert host_of(url) == host
