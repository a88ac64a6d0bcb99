"""How many encoders a process holds."""

import threading
from collections.abc import Callable

from matcher.encoders.base import Encoder
from matcher.encoders.loaded import LoadedEncoders
from tests.support.tiny_encoder import TinyEncoder


def building(built: list[int], key: int) -> Callable[[], Encoder]:
    def build() -> Encoder:
        built.append(key)
        return TinyEncoder()

    return build


def test_the_least_recently_used_encoder_is_let_go() -> None:
    built: list[int] = []
    loaded = LoadedEncoders(2)
    for key in (1, 2, 1, 3, 1, 2):
        loaded.get(key, building(built, key))
    assert built == [1, 2, 3, 2]


def test_an_encoder_is_built_once_for_all_who_ask_at_once() -> None:
    built: list[int] = []
    loaded = LoadedEncoders(2)
    threads = [threading.Thread(target=loaded.get, args=(1, building(built, 1))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert built == [1]
