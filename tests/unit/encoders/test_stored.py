"""Specs in the content store: what was registered is built again without the files it came from."""

import json
from pathlib import Path

import numpy as np
import pytest

from matcher.encoders import load_encoder, load_spec
from matcher.encoders.stored import is_stored, restore_spec, store_spec
from matcher.errors import EncoderError
from matcher.images.store import open_store
from tests.support.encoder_samples import draw_pictures, write_tiny_clip


@pytest.mark.parametrize("name", ["compact@1", "compact@2", "compact@3", "vit-b-32"])
def test_a_stored_spec_comes_back_with_its_fingerprint(name: str, tmp_path: Path) -> None:
    spec, store = load_spec(name), open_store(tmp_path / "store")
    stored = json.loads(store_spec(spec, store))
    assert is_stored(stored)
    assert restore_spec(stored, store, tmp_path / "files").fingerprint == spec.fingerprint


def test_an_encoder_outlives_the_files_it_was_registered_with(tmp_path: Path) -> None:
    path = write_tiny_clip(tmp_path / "mine")
    spec, store = load_spec(str(path)), open_store(tmp_path / "store")
    wanted = load_encoder(spec).encode_images(draw_pictures(2))
    stored = json.loads(store_spec(spec, store))
    for file in path.parent.iterdir():
        file.unlink()
    restored = restore_spec(stored, store, tmp_path / "files")
    assert restored.fingerprint == restore_spec(stored, store, tmp_path / "files").fingerprint
    np.testing.assert_allclose(load_encoder(restored).encode_images(draw_pictures(2)), wanted)


def test_files_that_the_store_lost_are_named_with_their_encoder(tmp_path: Path) -> None:
    spec = load_spec("compact@1")
    stored = json.loads(store_spec(spec, open_store(tmp_path / "store")))
    with pytest.raises(EncoderError, match=r"encoder 'compact'.*not in the content store"):
        restore_spec(stored, open_store(tmp_path / "another"), tmp_path / "files")


def test_rows_of_earlier_programs_and_of_tests_hold_no_stored_spec() -> None:
    assert not is_stored({})
    assert not is_stored({"weights": "/opt/matcher/compact.safetensors", "blocks": []})
    assert not is_stored({"weights": "wheel:x", "blocks": [{"projection": "/opt/p.safetensors"}]})
