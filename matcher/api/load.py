"""Back-pressure: how many requests are worked on at a time; more are told to come again."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus

from fastapi import HTTPException

RETRY_AFTER_S = 1


class Room:
    """A number of places for requests.

    A request that finds none is answered 429 at once: a queue would only make all of them late.
    """

    def __init__(self, places: int) -> None:
        self.places = places
        self._free = threading.BoundedSemaphore(places)

    @contextmanager
    def place(self) -> Iterator[None]:
        """Take a place.

        Raises:
            HTTPException: 429, with the seconds after which to ask again.
        """
        if not self._free.acquire(blocking=False):
            raise self._full()
        try:
            yield
        finally:
            self._free.release()

    def check(self) -> None:
        """Refuse a request before its body is read, where there is no place for it.

        Raises:
            HTTPException: as `place` does.
        """
        with self.place():
            pass

    def _full(self) -> HTTPException:
        return HTTPException(
            HTTPStatus.TOO_MANY_REQUESTS,
            f"{self.places} requests are being worked on: send it again in {RETRY_AFTER_S} s",
            headers={"Retry-After": str(RETRY_AFTER_S)},
        )
