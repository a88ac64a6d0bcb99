"""Specs are data: what is read, what is refused, and what changes the fingerprint."""

from dataclasses import replace
from pathlib import Path

import pytest

from matcher.encoders import list_specs, list_versions, load_spec
from matcher.encoders.spec import SHIPPED
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
        ("revision = 1\n", "", "'revision' is missing"),
        ("revision = 1", "revision = '1'", "revision must be a whole number, not '1'"),
        ("revision = 1", "revision = 0", "revision must be at least 1, not 0"),
        ('"mine"', '"mine@2"', "name is 'mine@2', must be a text without '@'"),
        ('"mine"', '""', "name is ''"),
        (
            'family = "clip"',
            'family = "resnet"',
            "family is 'resnet', must be one of clip, compact",
        ),
        ('resize = "crop"', 'resize = "stretch"', "preprocessing.resize is 'stretch'"),
        ("mean = [0.5, 0.5, 0.5]", "mean = [0.5]", "preprocessing.mean needs three numbers"),
        ("std = [0.5, 0.5, 0.5]", "std = [0.5, true, 0.5]", "std.1 must be a number, not True"),
        ("dimension = 512", "colour = 3\ndimension = 512", "no entry 'colour': choose among arch"),
        ("dimension = 512", "dimension = 512.0", "dimension must be a whole number, not 512.0"),
        ("[preprocessing]", "[preprocessing", "Expected"),
        ("size = 224", "sides = 2", "no entry 'preprocessing.sides': choose among interpolation,"),
        ("size = 224", "sides = 2", "'preprocessing.size' is missing; no entry"),
        ("[preprocessing]", "preprocessing = 3\n[other]", "must be a table, as [preprocessing]"),
        ("[preprocessing]", "blocks = [3]\n[preprocessing]", "must be a table, as [[blocks]]"),
        ("[preprocessing]", "blocks = 3\n[preprocessing]", "blocks must be a list, not 3"),
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


def test_a_weight_must_be_a_number(tmp_path: Path) -> None:
    block = '[[blocks]]\nname = "image"\ndimension = 512\nweight = "all"\n'
    with pytest.raises(EncoderError, match=r"blocks\.0\.weight must be a number, not 'all'"):
        load_spec(write(tmp_path, MINIMAL + block))


@pytest.mark.parametrize(
    ("name", "fingerprint"),
    [
        ("compact@1", "118b29d8996797e6e523cd0cf530ea35726a91b7ce576de2e2256af7cf53ca4a"),
        ("compact@2", "6e68d0dfaec682dc78e5805675dff49d7992edee4b2e7d3caabed6e4ba69dbbd"),
        ("compact@3", "d4d66f60b7b820529b81659b140e239c6206161e9516fe9293a4e0222881a178"),
        ("marqo-ecommerce-b", "24af2b6da8a6cea5bad30dcba47380215a8e258a968c823e4792bee49921e989"),
        ("siglip2-b-16", "621190436a226c01ece732f197abd36450b2a772fed88bd5dce5b8810c2d1375"),
        ("vit-b-16", "f851a1562ecbb0879cc2bec1c4b29d4d17f20c2b2bfe73d49726463b1c2f71a8"),
        ("vit-b-32", "432d12447dc538464d77c6a64fdbc582372c7f9e5a548209170894c647cc9eb3"),
    ],
)
def test_a_fingerprint_that_databases_hold_stays(name: str, fingerprint: str) -> None:
    assert load_spec(name).fingerprint == fingerprint


@pytest.mark.parametrize(
    ("name", "fingerprint"),
    [
        ("marqo-ecommerce-b", "5e87063b0a96e2537dd887ed49359917e9b881b2062388abf2959e7804df8e09"),
        ("siglip2-b-16", "a63b03f1f0764890c473c847b3dfea4407d130dab628c0dc0654f5665d9efe3a"),
        ("vit-b-16", "63885df9cd94d5731366aec3f84334d874c4ff0a9f2e6fdf4f5b33ab64f228c8"),
        ("vit-b-32", "3e9171045fe2a6661b83dbdfc4176617982940cbb26f85c0a86ea228a6d06f2a"),
        ("compact", "6e68d0dfaec682dc78e5805675dff49d7992edee4b2e7d3caabed6e4ba69dbbd"),
    ],
)
def test_the_revision_before_differs_by_colour_profiles_only(name: str, fingerprint: str) -> None:
    """So a database that holds it builds it from its own row."""
    spec = load_spec(name)
    before = replace(
        spec,
        revision=spec.revision - 1,
        preprocessing=replace(spec.preprocessing, profiles="ignore"),
    )
    assert before.fingerprint == fingerprint


@pytest.mark.parametrize(
    ("before", "after", "fingerprint"),
    [
        ("", "", "f4020b15900a40fc0ed5bf2eca9a82d58580e6265843bb2c6d34c442745a6b61"),
        (
            "licence",
            'model_config = "config.json"\nlicence',
            "2f9ae9c2ef4167f36f501c79cade6e40584b4cd0b0b42d8dc6695e4887481f84",
        ),
        (
            "[preprocessing]",
            'blocks = [{name = "image", dimension = 512, weight = 1}]\n[preprocessing]',
            "1e3da3d075ca58147e14411cc0e6925642605b35ff090ffd91c47db9c030ce55",
        ),
    ],
)
def test_so_does_that_of_a_spec_with_whole_numbers_and_files(
    tmp_path: Path, before: str, after: str, fingerprint: str
) -> None:
    (tmp_path / "weights.pt").write_bytes(b"one")
    (tmp_path / "config.json").write_text("{}", "utf-8")
    text = MINIMAL.replace("mean = [0.5", "mean = [0").replace("std = [0.5", "std = [1")
    assert load_spec(write(tmp_path, text.replace(before, after, 1))).fingerprint == fingerprint


def test_whatever_changes_vectors_changes_the_fingerprint() -> None:
    spec = load_spec("compact")
    wider = replace(spec.blocks[0], weight=0.9), replace(spec.blocks[1], weight=0.1)
    changed = [
        replace(spec, revision=spec.revision + 1),
        replace(spec, architecture="other"),
        replace(spec, weights="wheel:other"),
        replace(spec, blocks=wider),
        replace(spec, preprocessing=replace(spec.preprocessing, size=256)),
        replace(spec, preprocessing=replace(spec.preprocessing, profiles="ignore")),
    ]
    assert len({spec.fingerprint, *(other.fingerprint for other in changed)}) == 7


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


def test_a_revision_is_a_version_of_its_own() -> None:
    assert {"compact@1", "compact@2", "compact@3"} <= set(list_versions())
    assert load_spec("compact@1").revision == 1
    assert load_spec("compact@3") == load_spec("compact")
    assert list_specs() == tuple(sorted({name.partition("@")[0] for name in list_versions()}))
    with pytest.raises(UnknownNameError, match=r"compact@7.*choose one of compact"):
        load_spec("compact@7")


def test_a_trained_revision_is_found_by_its_version(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    text = (SHIPPED / "vit-b-32.toml").read_text("utf-8").replace('"vit-b-32"', '"mine"')
    (folder / "mine.toml").write_text(text, "utf-8")
    assert load_spec("mine@2", folder=tmp_path).name == "mine"
    with pytest.raises(UnknownNameError, match="mine@1"):
        load_spec("mine@1", folder=tmp_path)
