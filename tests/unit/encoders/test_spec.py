"""Specs are data: what is read, what is refused, and what changes the fingerprint."""

from dataclasses import replace
from pathlib import Path

import pytest

from matcher.encoders import list_specs, load_spec
from matcher.errors import EncoderError, UnknownNameError

MINIMAL = """
name = "mine"
revision = 1
family = "clip"
architecture = "ViT-B-32"
weights = "weights.pt"
dimension = 512
licence = "MIT"

[preprocessing]
size = 224
resize = "crop"
interpolation = "bicubic"
mean = [0.5, 0.5, 0.5]
std = [0.5, 0.5, 0.5]
"""


def write(folder: Path, text: str) -> str:
    path = folder / "mine.toml"
    path.write_text(text, "utf-8")
    return str(path)


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match=r"no encoder 'vit'.*compact, marqo-ecommerce-b"):
        load_spec("vit")


def test_a_folder_of_toml_files_is_the_registry() -> None:
    assert "compact" in list_specs()
    assert {load_spec(name).family for name in list_specs()} == {"clip", "compact"}


def test_a_spec_without_blocks_is_one_image_block(tmp_path: Path) -> None:
    (block,) = load_spec(write(tmp_path, MINIMAL)).blocks
    assert (block.name, block.dimension, block.weight) == ("image", 512, 1.0)


def test_files_are_found_beside_the_spec(tmp_path: Path) -> None:
    assert load_spec(write(tmp_path, MINIMAL)).weights_file == tmp_path / "weights.pt"


def test_tags_and_hub_names_are_no_files(tmp_path: Path) -> None:
    for name in ("laion2b_s34b_b79k", "hf-hub:someone/model.bin", "wheel:some_package"):
        text = MINIMAL.replace("weights.pt", name)
        assert load_spec(write(tmp_path, text)).weights_file is None


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("revision = 1\n", "", "revision"),
        (
            'family = "clip"',
            'family = "resnet"',
            "family is 'resnet', must be one of compact, clip",
        ),
        ('resize = "crop"', 'resize = "stretch"', "preprocessing.resize is 'stretch'"),
        ("mean = [0.5, 0.5, 0.5]", "mean = [0.5]", "preprocessing.mean needs three numbers"),
        ("dimension = 512", "dimension = 512\ncolour = 3", "colour"),
        ("[preprocessing]", "[preprocessing", "Expected"),
        ("size = 224", "size = 224\nsides = 2", "sides"),
        ("dimension", 'text = "wheel:words"\ndimension', "text: a model of family 'clip' brings"),
        ('"clip"', '"compact"\ntext = "wheel:words"', "text: needs a `projection`"),
    ],
)
def test_a_bad_spec_is_refused_with_its_entry(
    tmp_path: Path, before: str, after: str, reason: str
) -> None:
    with pytest.raises(EncoderError, match=r"mine\.toml is no encoder spec") as caught:
        load_spec(write(tmp_path, MINIMAL.replace(before, after)))
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("blocks", "reason"),
    [
        ([("image", 500, 1.0)], "do not add up to 512"),
        ([("image", 500, 0.5), ("color", 12, 0.4)], "weights do not add up to 1"),
        ([("color", 512, 1.0)], "first block must be named 'image'"),
    ],
)
def test_blocks_must_add_up(
    tmp_path: Path, blocks: list[tuple[str, int, float]], reason: str
) -> None:
    rows = [
        f'[[blocks]]\nname = "{name}"\ndimension = {dimension}\nweight = {weight}\n'
        for name, dimension, weight in blocks
    ]
    with pytest.raises(EncoderError, match=reason):
        load_spec(write(tmp_path, MINIMAL + "".join(rows)))


def test_whatever_changes_vectors_changes_the_fingerprint() -> None:
    spec = load_spec("compact")
    wider = replace(spec.blocks[0], weight=0.9), replace(spec.blocks[1], weight=0.1)
    changed = [
        replace(spec, revision=spec.revision + 1),
        replace(spec, architecture="other"),
        replace(spec, weights="wheel:other"),
        replace(spec, blocks=wider),
        replace(spec, preprocessing=replace(spec.preprocessing, size=256)),
    ]
    assert len({spec.fingerprint, *(other.fingerprint for other in changed)}) == 6


def test_a_clip_model_has_no_projection_beside_it(tmp_path: Path) -> None:
    block = (
        '[[blocks]]\nname = "image"\ndimension = 512\nweight = 1.0\nprojection = "p.safetensors"\n'
    )
    with pytest.raises(EncoderError, match="projection: a model of family 'clip'"):
        load_spec(write(tmp_path, MINIMAL + block))


def test_name_and_licence_do_not_change_the_fingerprint() -> None:
    spec = load_spec("compact")
    assert replace(spec, name="renamed", licence="?").fingerprint == spec.fingerprint


def test_local_weights_count_by_content_not_by_place(tmp_path: Path) -> None:
    found = []
    for folder, content in (("a", b"one"), ("b", b"one"), ("c", b"two")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "weights.pt").write_bytes(content)
        found.append(load_spec(write(tmp_path / folder, MINIMAL)).fingerprint)
    assert found[0] == found[1] != found[2]


def test_missing_local_weights_are_named(tmp_path: Path) -> None:
    spec = load_spec(write(tmp_path, MINIMAL))
    with pytest.raises(EncoderError, match=r"cannot read .*weights\.pt"):
        _ = spec.fingerprint
