"""Answers: photos, vectors and SKUs compared with a catalogue, or with each other."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Unpack

import numpy as np
from numpy.typing import NDArray

from matcher.attributes.identifiers import Identifiers, read_identifiers
from matcher.attributes.read import read_attributes
from matcher.cues import cue_versions, list_common
from matcher.db.cue_fill import is_filled
from matcher.db.encoders import EncoderRow
from matcher.errors import ImageError, InputError, UnknownNameError
from matcher.images.photos import Photo
from matcher.images.region import Region, RegionsLike, to_regions
from matcher.installation import Installation
from matcher.search import candidates
from matcher.search.answer import Answer, Comparison, Depth, check_depth
from matcher.search.deep.answer import Ranking
from matcher.search.deep.candidates import UNION
from matcher.search.deep.pairs import PairJudgement
from matcher.search.filters import Filters, check_filters
from matcher.search.named import find_named, put_first
from matcher.search.query import QueryVector
from matcher.services import comparisons
from matcher.services.asking import find_encoder_row, keep_asked, open_reader
from matcher.services.comparisons import Side
from matcher.services.deep_answers import DeepAnswers
from matcher.services.products import Products
from matcher.services.queries import (
    NOTHING_ASKED,
    Photos,
    QueryReader,
    in_turn,
    is_nothing,
    list_photos,
)


class Answers:
    """The questions.

    The catalogue is told first, then its encoder: a photo is encoded, and its vector compared,
    under one encoder, whatever is activated in between.
    """

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    @cached_property
    def deep(self) -> DeepAnswers:
        """The same questions, with a deeper look."""
        return DeepAnswers(self._installation)

    def match(
        self,
        photos: Photos = (),
        *,
        text: str | None = None,
        gtin: str | None = None,
        mpn: str | None = None,
        mpn_brand: str | None = None,
        k: int = 5,
        region: RegionsLike | None = None,
        depth: Depth | None = None,
        **filters: Unpack[Filters],
    ) -> Answer:
        """Return the k SKUs that photos, a text and identifiers of one product may mean.

        With photos and a text, both count alike in what pictures and texts are compared by. SKUs
        with the GTIN or the MPN come first: they are strong evidence and no proof, and
        `Answer.identifiers` says whether a picture contradicts them.

        Args:
            photos: one or more: paths, URLs, bytes or pixels.
            text: words that describe it; no word of a feed is compared.
            gtin: its GTIN, EAN, UPC or ISBN.
            mpn: its maker's part number, which counts with `mpn_brand`.
            mpn_brand: the maker's brand.
            k: how many SKUs.
            region: x, y, w, h in shares of the upright photo: all that is looked at of it. With
                several photos, a list of one a photo.
            depth: "vector" compares one vector; "deep" looks at several views of each photo. None
                is deep where the catalogue's cues are at hand. Without a photo it is "vector".
            **filters: see `Filters`.

        Raises:
            ImageError: a photo cannot be read.
            UnknownNameError: the catalogue or category does not exist.
            EncoderError: there is a text, and the catalogue's encoder has no text tower.
            InputError: nothing is asked, the text or an identifier is none, the catalogue holds no
                vector yet, or a region or filter is out of range.
        """
        k = candidates.check_k(k)
        checked = check_filters(filters)
        identifiers = read_identifiers(gtin, mpn, mpn_brand)
        if region is not None and is_nothing(photos):
            raise InputError("a region is a part of a photo, and no photo was given")
        if text is None and is_nothing(photos):
            if not identifiers:
                raise InputError(NOTHING_ASKED)
            nothing = Answer((), "exact", complete=True)
            return self._put_named_first(nothing, identifiers, None, k, checked)
        catalog, encoder = checked.get("catalog"), checked.get("encoder")
        if self.choose_depth(depth, catalog, has_photo=not is_nothing(photos)) == "deep":
            looks = self.deep.look(
                photos, text=text, region=region, catalog=catalog, encoder=encoder
            )
            looks = replace(looks, said=read_attributes({"brand": mpn_brand}, text or ""))
            answer = self.deep.match(looks, k=k, **checked)
            query = QueryVector(looks.looks[0].views[0].vector, looks.encoder)
        else:
            query = self._encode(photos, text, region, self._find_row(catalog, encoder))
            answer = self.match_vector(query, k=k, **checked)
        return self._put_named_first(answer, identifiers, query, k, checked)

    def choose_depth(self, depth: Depth | None, catalog: str | None, *, has_photo: bool) -> Depth:
        """Return how deep to look where a caller leaves it open, or asks without a photo."""
        chosen = None if depth is None else check_depth(depth)
        if not has_photo:
            return "vector"
        if chosen is not None:
            return chosen
        wanted = {name: cue_versions()[name] for name in list_common()}
        # Where there is no such catalogue the question itself says so, and what to do.
        with suppress(UnknownNameError), self._installation.question() as connection:
            if is_filled(connection, catalog, wanted):
                return "deep"
        return "vector"

    def _put_named_first(
        self,
        answer: Answer,
        identifiers: Identifiers,
        query: QueryVector | None,
        k: int,
        filters: Filters,
    ) -> Answer:
        if not identifiers:
            return answer
        with self._installation.question() as connection:
            named = find_named(connection, identifiers, query, k=k, filters=filters)
        return put_first(named, answer, k)

    def match_text(self, text: str, *, k: int = 5, **filters: Unpack[Filters]) -> Answer:
        """Return the k SKUs whose pictures fit a text best; no word of a feed is compared.

        Raises:
            EncoderError: the catalogue's encoder has no text tower.
            UnknownNameError: the catalogue or category does not exist.
            InputError: the text is blank or too long, the catalogue holds no vector yet, or a
                filter is out of range.
        """
        return self.match(text=text, k=k, **filters)

    def match_many(
        self,
        products: Sequence[Photos],
        *,
        k: int = 5,
        regions: Sequence[RegionsLike | None] | None = None,
        depth: Depth | None = None,
        **filters: Unpack[Filters],
    ) -> list[Answer | ImageError]:
        """Answer many questions of the same filters, each as `match` does, at a higher rate.

        Args:
            products: one question each: a photo, or a list of photos of one product.
            k: how many SKUs for each.
            regions: of each question, as `match` takes them.
            depth: as `match` takes it; "deep" answers at the rate of `match`, "vector" faster.
            **filters: of all questions.

        Returns:
            The answers in order; an `ImageError` in place of one whose photos cannot be read.

        Raises:
            UnknownNameError: the catalogue or category does not exist.
            InputError: the catalogue holds no vector yet, or a filter is out of range.
        """
        k = candidates.check_k(k)
        asked = check_filters(filters)
        row = self._find_row(asked.get("catalog"), asked.get("encoder"))
        asked["encoder"] = row.full_name
        places = regions or [None] * len(products)
        if len(places) != len(products):
            raise InputError(f"{len(places)} regions for {len(products)} questions: give one each")
        read = [list_photos(*each) for each in zip(products, places, strict=True)]
        if self.choose_depth(depth, asked.get("catalog"), has_photo=True) == "deep":
            return [self._try_deep(photos, k, each, asked) for photos, each in read]
        batches = self._reader(row).encode_many(read)
        answered = in_turn(lambda batch: self._match_batch(batch, k, asked), batches)
        answers = (answer for batch in answered for answer in batch)
        return [
            answer if isinstance(answer, ImageError) else replace(answer, region=to_regions(each))
            for answer, (_, each) in zip(answers, read, strict=True)
        ]

    def _try_deep(
        self, photos: Sequence[Photo], k: int, regions: Sequence[Region], filters: Filters
    ) -> Answer | ImageError:
        try:
            return self.match(photos, k=k, region=regions, depth="deep", **filters)
        except ImageError as error:
            return error

    def _match_batch(
        self, batch: Sequence[NDArray[np.float32] | ImageError], k: int, filters: Filters
    ) -> list[Answer | ImageError]:
        vectors = [each for each in batch if not isinstance(each, ImageError)]
        with self._installation.question() as connection:
            found = candidates.match_vectors(connection, vectors, k=k, filters=filters)
            if any(not answer.matches for answer in found):
                candidates.require_vectors(
                    connection, filters.get("catalog"), filters.get("encoder")
                )
            keep_asked(self._installation, connection, vectors, filters)
        answers = iter(found)
        return [each if isinstance(each, ImageError) else next(answers) for each in batch]

    def match_vector(
        self, query: QueryVector | NDArray[np.float32], *, k: int = 5, **filters: Unpack[Filters]
    ) -> Answer:
        """Return the k SKUs most similar to what `encode` returned, or to a vector.

        A vector alone, float32 (dim,) of unit length, is taken for one of the encoder that is
        named, or else live in the catalogue.

        Raises:
            UnknownNameError: the catalogue or category does not exist.
            InputError: the catalogue holds no vector yet, or a filter is out of range.
        """
        asked, region = check_filters(filters), None
        if isinstance(query, QueryVector):
            asked["encoder"], region, query = query.encoder, query.region, query.vector
        with self._installation.question() as connection:
            answer = candidates.match_vector(connection, query, k=k, filters=asked)
            if not answer.matches:
                candidates.require_vectors(connection, asked.get("catalog"), asked.get("encoder"))
            keep_asked(self._installation, connection, [query], asked)
        return replace(answer, region=region)

    def match_sku(self, sku: str, *, k: int = 5, **filters: Unpack[Filters]) -> Answer:
        """Return the k SKUs most similar to `sku`, itself left out.

        Raises:
            UnknownNameError: no such SKU, catalogue or category, or the SKU stands in several.
        """
        with self._installation.question() as connection:
            return candidates.match_sku(connection, sku, k=k, filters=filters)

    def compare(
        self,
        a: str | Path | None = None,
        b: str | Path | None = None,
        *,
        text_a: str | None = None,
        text_b: str | None = None,
        catalog: str | None = None,
        opens_paths: bool = True,
    ) -> Comparison:
        """Compare two pictures, texts, pictures with texts, or SKUs, or any two of these.

        A name that is a file, an http(s) or a `data:` URL is a picture; any other is a SKU. Where
        cues are at hand, the catalogue is asked what pictures show: of a photo and a SKU,
        probability and verdict are what `match` says of this SKU; see `judge_photos` for two
        photos and `judge_skus` for two SKUs.

        Args:
            a: a picture or a SKU; None when `text_a` stands alone.
            b: a picture or a SKU; None when `text_b` stands alone.
            text_a: words about the product of picture `a`.
            text_b: words about the product of picture `b`.
            catalog: that the SKUs stand in, and whose encoder compares.
            opens_paths: whether a name may be that of a file; if not, it is a URL or a SKU.

        Raises:
            UnknownNameError: no such SKU or catalogue.
            EncoderError: there is a text, and the encoder has no text tower.
            InputError: a side is empty, a text is given beside a SKU, or the two SKUs stand in
                catalogues that different encoders answer for.
        """
        left, right = Side(a, text_a, opens_paths), Side(b, text_b, opens_paths)
        asking = _Asking(self._installation, self)
        return comparisons.compare(self._installation, left, right, catalog, asking)

    def encode(
        self,
        photos: Photos,
        *,
        region: RegionsLike | None = None,
        catalog: str | None = None,
        encoder: str | None = None,
    ) -> QueryVector:
        """Return the vector of one product's photos, with the encoder that made it.

        With the mean, one inner product is the mean similarity of all photos.

        Args:
            photos: one product, one or more pictures.
            region: see `match`.
            catalog: whose encoder is taken; when None, that of "default", or where there is no such
                catalogue, the one that all share.
            encoder: name, or name@revision, of another encoder of the database.

        Raises:
            ImageError: a photo cannot be read.
            UnknownNameError: no such catalogue or encoder.
            InputError: no catalogue is named, and different encoders answer for them, or a region
                is out of range.
        """
        return self._encode(photos, None, region, self._find_row(catalog, encoder))

    def _encode(
        self, photos: Photos, text: str | None, region: RegionsLike | None, row: EncoderRow
    ) -> QueryVector:
        reader = self._reader(row)
        if text is not None and is_nothing(photos):
            return QueryVector(reader.encode_text(text), row.full_name)
        several, regions = list_photos(photos, region)
        if text is None:
            vector = reader.encode(several, regions)
        else:
            vector = reader.encode_all(several, regions, text)
        return QueryVector(vector, row.full_name, to_regions(regions))

    def _reader(self, row: EncoderRow) -> QueryReader:
        return open_reader(self._installation, row)

    def _find_row(self, catalog: str | None, encoder: str | None) -> EncoderRow:
        return find_encoder_row(self._installation, catalog, encoder)


class _Asking:
    """What `comparisons` asks a catalogue; see `Asking`."""

    def __init__(self, installation: Installation, answers: Answers) -> None:
        self._answers = answers
        self._products = Products(installation)

    def ask_photo(self, side: Side, catalog: str) -> Answer:
        return self._answers.match(side.name or (), text=side.text, k=UNION, catalog=catalog)

    def ask_picture(self, sku: str, catalog: str) -> Ranking | None:
        stored = self._products.read_pictures([sku], catalog=catalog)
        if sku not in stored or not self._is_deep(catalog):
            return None
        looks = self._answers.deep.look(stored[sku], catalog=catalog)
        return self._answers.deep.rank_all(looks, catalog=catalog)

    def ask_two(self, left: Side, right: Side, catalog: str | None) -> PairJudgement | None:
        if not self._is_deep(catalog):
            return None
        one, other = (
            self._answers.deep.look(side.name or (), text=side.text, catalog=catalog)
            for side in (left, right)
        )
        return self._answers.deep.compare(one, other, catalog=catalog)

    def _is_deep(self, catalog: str | None) -> bool:
        return self._answers.choose_depth(None, catalog, has_photo=True) == "deep"
