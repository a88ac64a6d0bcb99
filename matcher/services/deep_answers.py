"""Questions with a deep look: several views of each photo, and what any of them names."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Unpack

from matcher.cues import QUERY_BYTES, cue_versions, is_readable, list_common, load_cue
from matcher.db.calibrations import find_calibration
from matcher.db.cues import find_asked_cues
from matcher.images.region import WHOLE, RegionsLike, to_regions
from matcher.installation import Installation
from matcher.search import candidates
from matcher.search.answer import Answer
from matcher.search.deep.answer import rank, to_answer
from matcher.search.deep.calibration import NO_PROMISE, read_calibration
from matcher.search.deep.candidates import UNION, find_union
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
        n = max(k, UNION)
        first = query.looks[0].views[0].vector
        with self._installation.question() as connection:
            union = find_union(connection, query.looks, asked, n, cues=cue_versions())
            keep_asked(self._installation, connection, [first], asked)
            if not union.candidates:
                candidates.require_vectors(connection, asked.get("catalog"), query.encoder)
                empty = candidates.match_vector(connection, first, k=k, filters=asked)
                return replace(empty, depth="deep", region=query.region)
            stored = find_calibration(connection, asked.get("catalog"), query.encoder)
        calibration = read_calibration(stored.content)
        if query.has_text:  # it was fitted to photos alone
            calibration = replace(calibration, promise=NO_PROMISE)
        ranking = rank(
            query,
            union.candidates,
            calibration,
            pictures=stored.pictures,
            trust_shipped=self._installation.settings.trust_shipped,
        )
        is_distinct = asked.get("distinct_groups", False)
        answer = to_answer(
            ranking, union, k=k, distinct_groups=bool(is_distinct), region=query.region
        )
        queue_audit(self._installation, query, answer, asked.get("catalog"))
        return answer

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
