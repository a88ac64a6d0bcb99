"""Encoder specs and the content store: what a database registered can be built again later.

Registering puts the local files of a spec (weights, projections, architectures) into the content
store, and names them `sha256:HEX/FILE` in the row. A program that no longer ships that version,
or another host, builds the encoder from there.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from matcher.encoders.spec import EncoderSpec, parse_spec
from matcher.errors import EncoderError, ImageError

Change = Callable[[Path], Path]
_STORED = "sha256:"


class Contents(Protocol):
    """What is needed of a content store; digests are the 32 raw bytes of a SHA-256."""

    def put(self, data: bytes) -> bytes:
        """Keep the bytes and return their digest."""
        ...

    def get(self, digest: bytes) -> bytes:
        """Return the bytes, or raise `ImageError`."""
        ...

    def flush(self) -> None:
        """Make what was put outlast a power cut."""
        ...


def store_spec(spec: EncoderSpec, store: Contents) -> str:
    """Put a spec's local files into the content store; return it as JSON that names them there."""

    def keep(path: Path) -> Path:
        digest = store.put(path.read_bytes())
        return Path(f"{_STORED}{digest.hex()}") / path.name

    try:
        kept = _map_files(spec, keep)
    except OSError as error:
        raise EncoderError(f"a file of encoder {spec.name!r} cannot be read: {error}") from error
    store.flush()
    return json.dumps(asdict(kept), default=str)


def is_stored(spec: dict[str, Any]) -> bool:
    """Tell whether a row's spec can be built again: it names no file outside the store."""
    files = [spec.get("weights"), spec.get("model_config")]
    files += [block.get("projection") for block in spec.get("blocks", ())]
    return bool(spec) and not any(Path(file).is_absolute() for file in files if file)


def restore_spec(stored: dict[str, Any], store: Contents, folder: Path) -> EncoderSpec:
    """Return the spec of a row; its files are copied from the content store into `folder`.

    Raises:
        EncoderError: a file is not in the store, or the row holds no spec.
    """

    def fetch(path: Path) -> Path:
        name = str(path)
        if not name.startswith(_STORED):
            return path
        digest, _, file = name.removeprefix(_STORED).partition("/")
        return _copy_once(store, digest, folder / digest / file)

    try:
        table = {key: value for key, value in stored.items() if value is not None}
        table["blocks"] = [
            {key: value for key, value in block.items() if value is not None}
            for block in stored["blocks"]
        ]
        return _map_files(parse_spec(table, folder=Path()), fetch)
    except ImageError as error:
        raise EncoderError(f"a file of encoder {stored.get('name')!r}: {error}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise EncoderError(f"the row of encoder {stored.get('name')!r} holds no spec") from error


def _map_files(spec: EncoderSpec, change: Change) -> EncoderSpec:
    """Replace the path of every local file that a spec names."""
    weights = Path(spec.weights)
    is_file = spec.weights_file is not None or spec.weights.startswith(_STORED)
    return replace(
        spec,
        weights=str(change(weights)) if is_file else spec.weights,
        model_config=change(spec.model_config) if spec.model_config else None,
        blocks=tuple(
            replace(block, projection=change(block.projection)) if block.projection else block
            for block in spec.blocks
        ),
    )


def _copy_once(store: Contents, digest: str, target: Path) -> Path:
    """Copy a content to a file of that name, unless it is there whole; others never see half."""
    if not _has_digest(target, digest):
        data = store.get(bytes.fromhex(digest))
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".{uuid4().hex}.part")
        try:
            part.write_bytes(data)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    return target.resolve()


def _has_digest(path: Path, digest: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == digest
    except FileNotFoundError:
        return False
