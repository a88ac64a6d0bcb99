"""Answers: photos, vectors and SKUs compared with a catalogue, or with each other."""

from collections.abc import Sequence
from pathlib import Path
from typing import Unpack

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from matcher.attributes.identifiers import Identifiers, read_identifiers
from matcher.db.catalogs import get_catalog_id
from matcher.db.encoders import EncoderRow, get_encoder, get_encoder_of
from matcher.db.kept_queries import keep_queries
from matcher.errors import ImageError
from matcher.images.photos import Photo, is_photo
from matcher.installation import Installation
from matcher.search import candidates
from matcher.search.answer import Answer, Comparison
from matcher.search.filters import Filters, check_filters
from matcher.search.named import find_named, put_first
from matcher.search.query import QueryVector
from matcher.services.queries import Photos, QueryReader, in_turn, is_nothing


class Answers:
    """The questions.

    The catalogue is told first, then its encoder: a photo is encoded, and its vector compared,
    under one encoder, whatever is activated in between.
    """

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def match(
        self,
        photos: Photo | Sequence[Photo] = (),
        *,
        text: str | None = None,
        gtin: str | None = None,
        mpn: str | None = None,
        mpn_brand: str | None = None,
        k: int = 5,
        **filters: Unpack[Filters],
    ) -> Answer:
        """Return the k SKUs that photos, a text and identifiers of one product may mean.

        With photos and a text, both count alike in what pictures and texts are compared by. SKUs
        with the GTIN or the MPN come first: they are strong evidence and no proof, and
        `Answer.identifiers` says whether a picture contradicts them.

        Args:
            photos: one product, one or more pictures.
            text: words that describe it; no word of a feed is compared.
            gtin: its GTIN, EAN, UPC or ISBN.
            mpn: its maker's part number, which counts with `mpn_brand`.
            mpn_brand: the maker's brand.
            k: how many SKUs.
            **filters: which SKUs may be answers.

        Raises:
            ImageError: a photo cannot be read.
            UnknownNameError: the catalogue or category does not exist.
            EncoderError: there is a text, and the catalogue's encoder has no text tower.
            InputError: nothing is asked, the text or an identifier is none, the catalogue holds no
                vector yet, or a filter is out of range.
        """
        candidates.check_k(k)
        checked = check_filters(filters)
        identifiers = read_identifiers(gtin, mpn, mpn_brand)
        if text is None and is_nothing(photos) and identifiers:
            return self._match_named(identifiers, k, checked)
        row = self._encoder_of(checked.get("catalog"), checked.get("encoder"))
        vector = self._reader(row).encode_all(photos, text)
        checked["encoder"] = row.full_name
        answer = self.match_vector(vector, k=k, **checked)
        return self._put_named_first(answer, identifiers, vector, k, checked)

    def _match_named(self, identifiers: Identifiers, k: int, filters: Filters) -> Answer:
        nothing = Answer((), "exact", complete=True)
        return self._put_named_first(nothing, identifiers, None, k, filters)

    def _put_named_first(
        self,
        answer: Answer,
        identifiers: Identifiers,
        vector: NDArray[np.float32] | None,
        k: int,
        filters: Filters,
    ) -> Answer:
        if not identifiers:
            return answer
        with self._installation.question() as connection:
            named = find_named(connection, identifiers, vector, k=k, filters=filters)
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
        self, products: Sequence[Photos], *, k: int = 5, **filters: Unpack[Filters]
    ) -> list[Answer | ImageError]:
        """Answer many questions of the same filters, each as `match` does, at a higher rate.

        Args:
            products: one question each: a photo, or a list of photos of one product.
            k: how many SKUs for each.
            **filters: of all questions.

        Returns:
            The answers in order; an `ImageError` in place of one whose photos cannot be read.

        Raises:
            UnknownNameError: the catalogue or category does not exist.
            InputError: the catalogue holds no vector yet, or a filter is out of range.
        """
        candidates.check_k(k)
        asked = check_filters(filters)
        row = self._encoder_of(asked.get("catalog"), asked.get("encoder"))
        asked["encoder"] = row.full_name
        batches = self._reader(row).encode_many(products)
        answered = in_turn(lambda batch: self._match_batch(batch, k, asked), batches)
        return [answer for batch in answered for answer in batch]

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
            self._keep(connection, vectors, filters)
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
        asked = check_filters(filters)
        if isinstance(query, QueryVector):
            asked["encoder"], query = query.encoder, query.vector
        with self._installation.question() as connection:
            answer = candidates.match_vector(connection, query, k=k, filters=asked)
            if not answer.matches:
                candidates.require_vectors(connection, asked.get("catalog"), asked.get("encoder"))
            self._keep(connection, [query], asked)
        return answer

    def _keep(
        self, connection: Connection, vectors: Sequence[NDArray[np.float32]], filters: Filters
    ) -> None:
        if self._installation.settings.keep_queries:
            keep_queries(connection, vectors, filters.get("catalog"), filters.get("encoder"))

    def match_sku(self, sku: str, *, k: int = 5, **filters: Unpack[Filters]) -> Answer:
        """Return the k SKUs most similar to `sku`, itself left out.

        Raises:
            UnknownNameError: no such SKU, catalogue or category, or the SKU stands in several.
        """
        with self._installation.question() as connection:
            return candidates.match_sku(connection, sku, k=k, filters=filters)

    def compare(self, a: str | Path, b: str | Path, *, catalog: str | None = None) -> Comparison:
        """Compare two pictures, two SKUs, or one of each.

        A name that is a file, an http(s) or a `data:` URL is a picture; any other is a SKU.

        Raises:
            UnknownNameError: no such SKU or catalogue.
            InputError: the two SKUs stand in catalogues that different encoders answer for.
        """
        skus = [str(name) for name in (a, b) if not is_photo(name)]
        if len(skus) == 2:
            with self._installation.question() as connection:
                similarity = candidates.sku_similarity(connection, skus[0], skus[1], catalog)
            return Comparison(str(a), str(b), similarity)
        with self._installation.question() as connection:
            owner = candidates.find_catalog(connection, skus[0], catalog) if skus else catalog
            row = get_encoder_of(connection, owner)
            known = {
                sku: candidates.sku_vector(connection, sku, catalog, row.full_name) for sku in skus
            }
        left, right = (
            self._encode(name, row) if is_photo(name) else known[str(name)] for name in (a, b)
        )
        return Comparison(str(a), str(b), float(left @ right))

    def encode(
        self,
        photos: Photo | Sequence[Photo],
        *,
        catalog: str | None = None,
        encoder: str | None = None,
    ) -> QueryVector:
        """Return the vector of one product's photos, with the encoder that made it.

        With the mean, one inner product is the mean similarity of all photos.

        Args:
            photos: one product, one or more pictures.
            catalog: whose encoder is taken; when None, that of "default", or where there is no such
                catalogue, the one that all share.
            encoder: name, or name@revision, of another encoder of the database.

        Raises:
            ImageError: a photo cannot be read.
            UnknownNameError: no such catalogue or encoder.
            InputError: no catalogue is named, and different encoders answer for them.
        """
        row = self._encoder_of(catalog, encoder)
        return QueryVector(self._encode(photos, row), row.full_name)

    def _encode(self, photos: Photos, row: EncoderRow) -> NDArray[np.float32]:
        return self._reader(row).encode(photos)

    def _reader(self, row: EncoderRow) -> QueryReader:
        here = self._installation
        max_bytes = here.settings.fetch_max_bytes
        return QueryReader(here.load_encoder(row), here.fetcher, max_bytes=max_bytes)

    def _encoder_of(self, catalog: str | None, encoder: str | None) -> EncoderRow:
        with self._installation.question() as connection:
            if encoder is None:
                return get_encoder_of(connection, catalog)
            place = None if catalog is None else get_catalog_id(connection, catalog)
            return get_encoder(connection, encoder, place)
