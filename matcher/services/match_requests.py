"""Questions that SQL asks by a row of `match_request`: answered as `Answers.match` answers them."""

import threading
from typing import Any, Final, cast

import structlog

from matcher.doorbell import ANSWER_REQUESTS
from matcher.embedding.writing import RETRY_S
from matcher.errors import ImageError, InputError, MatcherError, ServerError, UnknownNameError
from matcher.images.photos import read_sent
from matcher.installation import Installation
from matcher.log import current_trace, trace
from matcher.search.answer import Answer, Depth
from matcher.search.candidates import check_k
from matcher.search.filters import Filters, check_filters
from matcher.search.match_requests import (
    MatchRequest,
    Question,
    add_request,
    claim_request,
    fail_request,
    find_answer,
    is_any_request_ready,
    write_answer,
)
from matcher.services.answers import Answers
from matcher.services.slices import WorkSlice

log = structlog.get_logger()

LAST: Final = 9
"""The lowest priority."""


class MatchRequests:
    """Rows that ask, and rows that answer."""

    def __init__(
        self, installation: Installation, answers: Answers, stopping: threading.Event
    ) -> None:
        self._installation = installation
        self._answers = answers
        self._stopping = stopping
        self._running = threading.Lock()

    def ask(self, question: Question) -> int:
        """Accept a question for the workers to answer; returns its id.

        When this returns, the question is a committed row: it survives the loss of the broker.

        Raises:
            InputError: `k`, the priority or a filter cannot be used.
        """
        if not 0 <= question.priority <= LAST:
            raise InputError(f"priority is {question.priority}: give 0, the first, to {LAST}")
        check_k(question.k)
        check_filters(question.filters)
        with self._installation.transaction() as connection:
            return add_request(connection, question, current_trace())

    def get_answer(self, request_id: int) -> dict[str, Any]:
        """Return a question's state, and what it is answered with.

        Raises:
            UnknownNameError: there is no such question, or no longer.
        """
        with self._installation.transaction() as connection:
            found = find_answer(connection, request_id)
        if found is None:
            days = self._installation.settings.request_days
            raise UnknownNameError(f"no question {request_id}: they are kept for {days} days")
        return found

    def ring_if_any_wait(self) -> None:
        """Ring for questions that wait; those in hand are leased."""
        if self._is_any_ready():
            self._installation.doorbell.ring(ANSWER_REQUESTS)

    def answer_waiting(self) -> int:
        """Answer what waits, one at a time, for one slice of time; returns how many.

        Nothing happens while another thread of this process answers: that one looks again at its
        end, and rings for what is left.
        """
        if not self._running.acquire(blocking=False):
            return 0
        try:
            slice_, answered = WorkSlice(self._installation.settings.slice_s, self._stopping), 0
            while slice_.may_go_on() and self._answer_next():
                answered += 1
        finally:
            self._running.release()
        self.ring_if_any_wait()
        return answered

    def _answer_next(self) -> bool:
        """Answer the question that waits longest; False where none does."""
        here = self._installation
        with here.transaction() as connection:
            request = claim_request(connection, lease_s=here.settings.lease_s)
        if request is None:
            return False
        with trace(request.trace_id):
            self._answer(request)
        return True

    def _answer(self, request: MatchRequest) -> None:
        here = self._installation
        try:
            answer = self._ask(request)
        except ServerError:
            raise  # the lease ends, and the question is asked again
        except MatcherError as error:
            self._fail(request, error)
            return
        with here.transaction() as connection:
            is_written = write_answer(connection, request, answer)
        log.info("request.answered", request=request.id, written=is_written, depth=answer.depth)

    def _ask(self, request: MatchRequest) -> Answer:
        if request.is_late:
            raise MatcherError("no worker came to it before its deadline: ask again")
        attempts = request.attempts - 1
        if attempts >= self._installation.settings.max_attempts:
            raise MatcherError(f"{attempts} workers stopped while they looked for an answer")
        store = self._installation.store
        filters = cast("Filters", {**request.filters, "catalog": request.catalog})
        return self._answers.match(
            [read_sent(photo, store) for photo in request.photos],
            text=request.text,
            gtin=request.gtin,
            mpn=request.mpn,
            mpn_brand=request.mpn_brand,
            k=request.k,
            region=request.region,
            depth=cast("Depth | None", request.depth),
            **filters,
        )

    def _fail(self, request: MatchRequest, error: MatcherError) -> None:
        settings = self._installation.settings
        said = " ".join(str(error).split())
        with self._installation.transaction() as connection:
            is_failed = fail_request(
                connection,
                request,
                said,
                transient=isinstance(error, ImageError) and error.transient,
                max_attempts=settings.max_attempts,
                retry_s=RETRY_S,
            )
        log.info("request.failed", request=request.id, reason=said, for_good=is_failed)

    def _is_any_ready(self) -> bool:
        with self._installation.transaction() as connection:
            return is_any_request_ready(connection)
