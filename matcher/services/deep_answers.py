"""Questions with a deep look: several views of each photo, and what any of them names."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Unpack

from matcher.cues import QUERY_BYTES, cue_versions, is_readable, list_common, load_cue
from matcher.db.calibrations import StoredCalibration, find_calibration
from matcher.db.cues import find_asked_cues
from matcher.images.region import WHOLE, RegionsLike, to_regions
from matcher.installation import Installation
from matcher.search import candidates
from matcher.search.answer import Answer
from matcher.search.deep.answer import Ranking, rank, to_answer
from matcher.search.deep.calibration import NO_PROMISE, read_calibration
from matcher.search.deep.candidates import UNION, Candidate, CandidateUnion, find_union
from matcher.search.deep.pairs import AskedSide, PairJudgement, judge_photos, to_candidate
from matcher.search.deep.query import QueryLooks
from matcher.search.deep.views import Look
from matcher.search.filters import Filters, check_filters
from matcher.services.asking import find_encoder_row, keep_asked, open_reader
from matcher.services.audits import queue_audit
from matcher.services.queries import Photos, list_photos


class DeepAnswers:
    """What `Answers` asks at depth deep."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def look(
        self,
        photos: Photos,
        *,
        text: str | None = None,
        region: RegionsLike | None = None,
        catalog: str | None = None,
        encoder: str | None = None,
    ) -> QueryLooks:
        """Return one product's photos, and words about it, as a deep look sees them.

        See `Answers.match` and `Answers.encode`.
        """
        several, given = list_photos(photos, region)
        row = find_encoder_row(self._installation, catalog, encoder)
        looks = open_reader(self._installation, row).look(several, given, text)
        pairs = zip(given, looks, strict=True)
        regions = [look.product if region == WHOLE else region for region, look in pairs]
        spec = self._installation.load_encoder(row).spec
        return QueryLooks(
            looks,
            row.full_name,
            spec,
            _read_cues(looks, self._list_cues(catalog)),
            to_regions(regions),
            has_text=text is not None,
        )

    def match(self, query: QueryLooks, *, k: int = 5, **filters: Unpack[Filters]) -> Answer:
        """Return the k SKUs that what was looked at may show.

        The first `UNION` SKUs of any view are compared, or k if that is more.

        Raises:
            UnknownNameError: the catalogue or category does not exist.
            InputError: the catalogue holds no vector yet, or a filter is out of range.
        """
        asked = check_filters(filters)
        asked["encoder"] = query.encoder
        k = candidates.check_k(k)
        union, stored = self._find(query, asked, max(k, UNION))
        if not union.candidates:
            return self._answer_nothing(query, asked, k)
        ranking = self._rank(query, union.candidates, stored)
        is_distinct = asked.get("distinct_groups", False)
        answer = to_answer(
            ranking, union, k=k, distinct_groups=bool(is_distinct), region=query.region
        )
        queue_audit(self._installation, query, answer, asked.get("catalog"))
        return answer

    def compare(
        self, one: QueryLooks, other: QueryLooks, *, catalog: str | None
    ) -> PairJudgement | None:
        """Return whether photos of two products show the same one.

        Each is compared with what the catalogue has, and with the other as if that stood in it.

        Returns:
            None where the catalogue holds no vector yet.

        Raises:
            UnknownNameError: the catalogue does not exist.
        """
        sides = []
        for query, beside in ((one, other), (other, one)):
            found, stored = self._find_all(query, catalog)
            if not found:
                return None
            alone = self._rank(query, found, stored)
            sides.append(
                AskedSide(alone, self._rank(query, (*found, to_candidate(beside)), stored))
            )
        return judge_photos(*sides)

    def rank_all(self, query: QueryLooks, *, catalog: str) -> Ranking:
        """Return all that a catalogue with vectors has to compare with, ranked."""
        return self._rank(query, *self._find_all(query, catalog))

    def _find_all(
        self, query: QueryLooks, catalog: str | None
    ) -> tuple[tuple[Candidate, ...], StoredCalibration]:
        asked = check_filters({"catalog": catalog, "encoder": query.encoder})
        union, stored = self._find(query, asked)
        return union.candidates, stored

    def _find(
        self, query: QueryLooks, asked: Filters, n: int = UNION
    ) -> tuple[CandidateUnion, StoredCalibration]:
        """Return what is compared, and how sure answers of its catalogue have to be."""
        first = query.looks[0].views[0].vector
        with self._installation.question() as connection:
            union = find_union(connection, query.looks, asked, n, cues=cue_versions())
            keep_asked(self._installation, connection, [first], asked)
            return union, find_calibration(connection, asked.get("catalog"), query.encoder)

    def _answer_nothing(self, query: QueryLooks, asked: Filters, k: int) -> Answer:
        """Return the answer where no SKU passes the filters."""
        first = query.looks[0].views[0].vector
        with self._installation.question() as connection:
            candidates.require_vectors(connection, asked.get("catalog"), query.encoder)
            empty = candidates.match_vector(connection, first, k=k, filters=asked)
        return replace(empty, depth="deep", region=query.region)

    def _rank(
        self, query: QueryLooks, compared: Sequence[Candidate], stored: StoredCalibration
    ) -> Ranking:
        calibration = read_calibration(stored.content)
        if query.has_text:  # it was fitted to photos alone
            calibration = replace(calibration, promise=NO_PROMISE)
        return rank(
            query,
            compared,
            calibration,
            pictures=stored.pictures,
            trust_shipped=self._installation.settings.trust_shipped,
        )

    def _list_cues(self, catalog: str | None) -> tuple[str, ...]:
        """Return what is read of photos: what is read of all pictures, and what is asked for."""
        with self._installation.question() as connection:
            asked = find_asked_cues(connection, catalog)
        return (*list_common(), *filter(is_readable, sorted(asked)))


def _read_cues(looks: Sequence[Look], names: Sequence[str]) -> dict[str, tuple[bytes, ...]]:
    """Return what each cue reads of each photo, by the cue's name."""
    return {
        name: tuple(load_cue(name).extract(look.pixels, QUERY_BYTES) for look in looks)
        for name in names
    }
