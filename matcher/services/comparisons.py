"""Two things compared: pictures, texts, both, or SKUs; how similar they are, and why."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from matcher.attributes.differences import compare_attributes
from matcher.attributes.read import Attributes, read_attributes
from matcher.attributes.sentences import describe_attributes, describe_identifiers
from matcher.db.encoders import EncoderRow, get_encoder_of
from matcher.db.products import get_product
from matcher.encoders.spec import place_columns
from matcher.errors import InputError
from matcher.images.photos import is_photo, is_url
from matcher.images.region import WHOLE
from matcher.installation import Installation
from matcher.search import candidates
from matcher.search.answer import Answer, Comparison
from matcher.search.deep.answer import Ranking
from matcher.search.deep.pairs import PairJudgement, judge_pair, judge_skus
from matcher.services.asking import open_reader

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two things that are compared.

    Attributes:
        name: a picture or a SKU; None for a text alone.
        text: words about the picture, or alone.
        opens_paths: whether the name may be that of a file.
    """

    name: str | Path | None
    text: str | None = None
    opens_paths: bool = True

    def __str__(self) -> str:
        return str(self.text if self.name is None else self.name)

    @property
    def is_picture(self) -> bool:
        """Whether there is a picture, with words or without."""
        if self.name is None:
            return False
        return is_photo(self.name) if self.opens_paths else is_url(self.name)

    @property
    def sku(self) -> str | None:
        """The SKU that is named, if any."""
        return None if self.name is None or self.is_picture else str(self.name)


class Asking(Protocol):
    """What a catalogue says of pictures, where a deep look is at hand there."""

    def ask_photo(self, side: Side, catalog: str) -> Answer:
        """Return what a photo shows, with all that a deep look compares."""

    def ask_picture(self, sku: str, catalog: str) -> Ranking | None:
        """Return what the main picture of a SKU shows, the SKU itself among the rest.

        None where the picture is not stored, or where only vectors are compared.
        """

    def ask_two(self, left: Side, right: Side, catalog: str | None) -> PairJudgement | None:
        """Return whether two photos show the same; None where there is no deep look."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A side as it is compared; `fields` are those of a SKU."""

    vector: Vector
    attributes: Attributes
    fields: dict[str, Any]


def compare(
    installation: Installation, left: Side, right: Side, catalog: str | None, asking: Asking
) -> Comparison:
    """Compare two sides; see `Answers.compare`.

    Args:
        installation: that the sides are read with.
        left: the one side.
        right: the other side.
        catalog: that SKUs stand in, and whose encoder compares.
        asking: says what pictures show.
    """
    for side in (left, right):
        if side.name is None and side.text is None:
            raise InputError("nothing to compare with: name a picture or a SKU, or give a text")
        if side.sku is not None and side.text is not None:
            raise InputError(f"{side.sku} is a SKU and has its own texts: leave the other out")
    skus = [side.sku for side in (left, right) if side.sku is not None]
    similarity = None
    with installation.question() as connection:
        if len(skus) == 2:
            similarity = candidates.sku_similarity(connection, skus[0], skus[1], catalog)
        owner = candidates.find_catalog(connection, skus[0], catalog) if skus else catalog
        row = get_encoder_of(connection, owner)
        known = {sku: _read_sku(connection, sku, catalog, row) for sku in skus}
    a, b = (
        known[side.sku] if side.sku else _read(installation, side, row) for side in (left, right)
    )
    compared = compare_attributes(a.attributes, b.attributes)
    comparison = Comparison(
        str(left),
        str(right),
        float(a.vector @ b.vector) if similarity is None else similarity,
        blocks=_compare_blocks(row, a.vector, b.vector),
        attributes=compared,
        why=(
            *_describe_style(a.fields, b.fields),
            *describe_identifiers(a.fields, b.fields),
            *describe_attributes(compared),
        ),
    )
    judged = _look_deeply((left, right), (a.fields, b.fields), catalog, asking)
    return comparison if judged is None else replace(comparison, depth="deep", **judged._asdict())


def _look_deeply(
    sides: tuple[Side, Side],
    fields: tuple[dict[str, Any], dict[str, Any]],
    catalog: str | None,
    asking: Asking,
) -> PairJudgement | None:
    """Return what a deep look says; None where there is none: of a text, or of vectors alone."""
    if sides[0].is_picture and sides[1].is_picture:
        return asking.ask_two(*sides, catalog)
    if fields[0] and fields[1]:
        return _compare_skus(*fields, asking)
    for side, listed in (sides[0], fields[1]), (sides[1], fields[0]):
        if side.is_picture and listed:
            answer = asking.ask_photo(side, listed["catalog"])
            if answer.depth == "deep":
                return judge_pair(answer, listed["sku"], listed.get("item_group_id"))
    return None


def _compare_skus(
    one: dict[str, Any], other: dict[str, Any], asking: Asking
) -> PairJudgement | None:
    if one["catalog"] != other["catalog"] or one["sku"] == other["sku"]:
        return None
    first, second = (asking.ask_picture(each["sku"], each["catalog"]) for each in (one, other))
    if first is None or second is None:
        return None
    return judge_skus(first, one["sku"], second, other["sku"])


def _read_sku(connection: Connection, sku: str, catalog: str | None, row: EncoderRow) -> _Read:
    fields = get_product(connection, sku, catalog).fields
    said = {**fields["attributes"], **fields}
    texts = {name: value for name, value in said.items() if isinstance(value, str)}
    vector = candidates.sku_vector(connection, sku, catalog, row.full_name)
    return _Read(vector, read_attributes(texts), fields)


def _read(installation: Installation, side: Side, row: EncoderRow) -> _Read:
    reader = open_reader(installation, row)
    attributes = read_attributes({}, side.text or "")
    if side.name is None:
        return _Read(reader.encode_text(side.text or ""), attributes, {})
    if side.text is None:
        return _Read(reader.encode([side.name], [WHOLE]), attributes, {})
    return _Read(reader.encode_all([side.name], [WHOLE], side.text), attributes, {})


def _compare_blocks(row: EncoderRow, a: Vector, b: Vector) -> dict[str, float]:
    """Return the cosine of each block of which both sides speak.

    The row says where they are: two SKUs are compared without an encoder.
    """
    blocks = ((block["name"], block["dimension"]) for block in row.spec.get("blocks", ()))
    cosines = {}
    for name, columns in place_columns(blocks).items():
        lengths = float(np.linalg.norm(a[columns]) * np.linalg.norm(b[columns]))
        if lengths:
            cosines[name] = min(float(a[columns] @ b[columns]) / lengths, 1.0)
    return cosines


def _describe_style(left: dict[str, Any], right: dict[str, Any]) -> tuple[str, ...]:
    keys = [(each.get("catalog"), each.get("item_group_id")) for each in (left, right)]
    return ("same style",) if keys[0] == keys[1] and keys[0][1] is not None else ()
