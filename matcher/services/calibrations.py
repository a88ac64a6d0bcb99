"""Calibrations: how sure answers in a catalogue have to be, fitted to its own products."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from matcher.cues import cue_versions
from matcher.db.calibrations import find_calibration, keep_calibration
from matcher.db.decisions import Said, list_decisions
from matcher.db.engine import translated_errors
from matcher.errors import ConfigurationError, ImageError, InputError
from matcher.images.photos import Photo
from matcher.installation import Installation
from matcher.search.deep.calibration import Calibration, load_shipped, read_calibration
from matcher.search.deep.candidates import UNION, find_union, group_of
from matcher.search.deep.features import describe
from matcher.search.deep.fitting import Labelled, fit_scale
from matcher.search.deep.fusion import Fusion
from matcher.search.deep.promises import Kept, Known, Wanted, calibrate
from matcher.search.deep.query import QueryLooks
from matcher.search.filters import check_filters
from matcher.services.asking import find_encoder_row
from matcher.services.deep_answers import DeepAnswers

LEAST_PRODUCTS = 20
"""Photos of fewer SKUs do not even tell how sharp probabilities are."""

_OWN = text("""
SELECT p.sku, p.item_group_id, i.id AS image_id, i.sha256
FROM (
  SELECT p.id, p.sku, p.item_group_id, p.catalog_id FROM matcher.product p
  JOIN matcher.catalog_id(CAST(:catalog AS text)) c (id) ON c.id = p.catalog_id
  WHERE p.retired_at IS NULL AND EXISTS (
    SELECT FROM matcher.product_image pi JOIN matcher.image i ON i.id = pi.image_id
    WHERE pi.product_id = p.id AND pi.position > 0 AND NOT i.generic AND i.sha256 IS NOT NULL)
  ORDER BY md5(p.sku) LIMIT :n) p
CROSS JOIN LATERAL (
  SELECT i.id, i.sha256 FROM matcher.product_image pi JOIN matcher.image i ON i.id = pi.image_id
  WHERE pi.product_id = p.id AND pi.position > 0 AND NOT i.generic AND i.sha256 IS NOT NULL
  ORDER BY pi.position LIMIT 1) i
""")

Progress = Callable[[int, int], None]


class Asked(NamedTuple):
    """A photo whose product is known.

    Attributes:
        image_id: of a picture of the catalogue, which is not compared with itself; else None.
        weight: how much the photo counts.
        said: whether it shows the SKU, as far as a decision goes.
    """

    sku: str
    photo: Photo
    image_id: int | None = None
    weight: float = 1.0
    said: Said = "same"


@dataclass(frozen=True, slots=True)
class CalibrationReport:
    """What a calibration rests on.

    Attributes:
        products: SKUs that were asked.
        photos: that were used.
        left_out: a line for each of the others.
        kept: the thresholds, with lower bounds and coverage.
    """

    products: int
    photos: int
    left_out: tuple[str, ...]
    kept: Kept
    calibration: Calibration

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return {
            "products": self.products,
            "photos": self.photos,
            "left_out": list(self.left_out),
            "kept": self.calibration.figures["kept"],
            "wanted": self.calibration.figures["wanted"],
        }


class Calibrations:
    """Fits probabilities and promises to a catalogue, and keeps them there."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self._deep = DeepAnswers(installation)

    def get(self, catalog: str | None = None) -> Calibration:
        """Return the calibration of a catalogue; the shipped one where it has none.

        Raises:
            UnknownNameError: no such catalogue.
        """
        row = find_encoder_row(self._installation, catalog, None)
        with self._installation.question() as connection:
            return read_calibration(find_calibration(connection, catalog, row.full_name).content)

    def fit(
        self,
        catalog: str | None = None,
        *,
        photos: Sequence[tuple[str, Path]] | None = None,
        decisions: bool = False,
        wanted: Wanted | None = None,
        most: int = 400,
        progress: Progress | None = None,
    ) -> CalibrationReport:
        """Fit a catalogue's calibration, and keep it.

        Args:
            catalog: its name.
            photos: SKU and file of photos; when None, a further picture of each of the
                catalogue's own products is asked, and not compared with itself.
            decisions: ask the photos of decisions, each counted by the inverse of how likely it was
                to be looked at. Those that do not show their SKU only tell what is promised.
            wanted: the precision that is promised.
            most: photos that are asked.
            progress: called with (done, total) after each photo.

        Raises:
            UnknownNameError: no such catalogue.
            InputError: too few products have a second picture, or too few photos can be read.
        """
        row = find_encoder_row(self._installation, catalog, None)
        if decisions:
            asked = self._decided(catalog)[-most:]
        else:
            asked = self._own(catalog, most) if photos is None else _choose(photos, most)
        left_out: list[str] = []
        known = list(self._describe(asked, catalog, left_out, progress))
        products = len({each.sku for each in known if not each.is_wrong})
        if products < LEAST_PRODUCTS:
            raise InputError(_too_few(products, own=photos is None and not decisions))
        with self._installation.question() as connection:
            pictures = find_calibration(connection, catalog, row.full_name).pictures
        base = load_shipped().fusion

        def fit(cases: Sequence[Labelled]) -> Fusion:
            return fit_scale(base, cases)

        calibration, kept = calibrate(known, fit, wanted or Wanted(), pictures=pictures)
        with self._installation.transaction() as connection:
            keep_calibration(connection, catalog, row.full_name, calibration.to_dict())
        return CalibrationReport(products, len(known), tuple(left_out), kept, calibration)

    def describe(
        self, photos: Sequence[tuple[str, Path]], catalog: str | None = None
    ) -> list[Known]:
        """Return photos of known SKUs with their candidates; what cannot be used is left out.

        Raises:
            UnknownNameError: no such catalogue.
        """
        return list(self._describe([Asked(*each) for each in photos], catalog, [], None))

    def _decided(self, catalog: str | None) -> list[Asked]:
        """Return the photos of decisions whose picture is at hand, the oldest first."""
        with self._installation.question() as connection:
            found = list_decisions(connection, catalog, waiting=False)
        store, asked = self._installation.store, []
        for each in found:
            photo = bytes.fromhex(each.photo)
            if each.said is not None and store.has(photo):
                asked.append(Asked(each.sku, store.get(photo), None, 1 / each.chance, each.said))
        return asked

    def _own(self, catalog: str | None, n: int) -> list[Asked]:
        with self._installation.question() as connection, translated_errors():
            rows = connection.execute(_OWN, {"catalog": catalog, "n": n}).all()
        store = self._installation.store
        found = []
        for row in rows:
            try:
                found.append(Asked(row.sku, store.get(row.sha256), row.image_id))
            except ConfigurationError:  # the store of another machine: fewer are asked
                continue
        return found

    def _describe(
        self,
        asked: Sequence[Asked],
        catalog: str | None,
        left_out: list[str],
        progress: Progress | None,
    ) -> Iterator[Known]:
        for number, each in enumerate(asked, start=1):
            try:
                query = self._deep.look(each.photo, catalog=catalog)
            except ImageError as error:
                left_out.append(f"{each.sku}: {error}")
            else:
                with self._installation.question() as connection:
                    known = _describe(connection, query, each, catalog)
                if known is None:
                    left_out.append(f"{each.sku}: not among the first {UNION} SKUs")
                else:
                    yield known
            if progress:
                progress(number, len(asked))


def _choose(photos: Sequence[tuple[str, Path]], most: int) -> list[Asked]:
    """Return so many photos, of as many SKUs as possible; always the same ones."""
    turns: Counter[str] = Counter()
    ordered = sorted(photos, key=lambda each: sha256(f"{each}".encode()).digest())
    placed = []
    for sku, path in ordered:
        placed.append((turns[sku], Asked(sku, path)))
        turns[sku] += 1
    placed.sort(key=lambda each: each[0])  # stable: every SKU once before any comes twice
    return [asked for _, asked in placed[:most]]


def _describe(
    connection: Connection, query: QueryLooks, asked: Asked, catalog: str | None
) -> Known | None:
    """Return a photo with its candidates; None where its SKU is none of them."""
    filters = check_filters({"catalog": catalog})
    union = find_union(connection, query.looks, filters, cues=cue_versions())
    left = (each.without(asked.image_id) for each in union.candidates)
    candidates = [each for each in left if each is not None]
    skus = [each.sku for each in candidates]
    if asked.sku not in skus:
        return None
    features = describe(query.spec, query.looks, candidates, query.cues)
    groups = tuple(group_of(each) for each in candidates)
    at = skus.index(asked.sku)
    if asked.said == "same":
        return Known(asked.sku, Labelled(features, groups, at, weight=asked.weight))
    group = groups[at] if asked.said == "same_group" else None
    wrong = Labelled(features, groups, None, group, asked.weight)
    return Known(asked.sku, wrong, is_wrong=True)


def _too_few(products: int, *, own: bool) -> str:
    if own:
        return (
            f"{products} products have a second picture that can be read; {LEAST_PRODUCTS} are"
            " needed: give photos with --photos TABLE, columns image and id"
        )
    return f"photos of {products} products can be used, {LEAST_PRODUCTS} are needed: give more"
