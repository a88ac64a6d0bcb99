"""The tower that learns: what it starts as, which layers learn how much, and how weights mix."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from matcher.encoders import EncoderSpec, load_encoder, load_spec
from matcher.encoders.base import Encoder
from matcher.encoders.preprocess import prepare
from matcher.errors import InputError
from matcher.training.model import (
    RunningMean,
    copy_state,
    create_trainable,
    group_by_layer,
    interpolate,
    load_state,
    named_tower_parameters,
    parameter_groups,
)
from matcher.training.recipe import Recipe, choose_recipe
from matcher.training.versions.export import check_name, write_encoder
from tests.support.encoder_samples import draw_pictures, write_tiny_clip


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> EncoderSpec:
    return load_spec(str(write_tiny_clip(tmp_path_factory.mktemp("tiny"))))


def encode(
    module: nn.Module, spec: EncoderSpec
) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    pixels = np.stack([prepare(each, spec.preprocessing) for each in draw_pictures()])
    with torch.inference_mode():
        vectors: np.ndarray[tuple[int, ...], np.dtype[np.float32]]
        vectors = module(torch.from_numpy(pixels)).numpy()
    return vectors


def disturb(module: nn.Module, by: float = 0.02) -> None:
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in module.parameters():
            if parameter.requires_grad:
                parameter.add_(by * torch.randn(parameter.shape, generator=generator))


def test_the_start_gives_the_image_block_that_is_served(compact: Encoder) -> None:
    spec = load_spec("compact")
    image = spec.blocks[0]
    served = compact.encode_images(draw_pictures())[:, : image.dimension]
    vectors = encode(create_trainable(spec), spec)
    np.testing.assert_allclose(vectors * image.weight**0.5, served, atol=1e-4)


def test_a_clip_tower_learns_its_pictures_and_not_its_texts(tiny: EncoderSpec) -> None:
    module = create_trainable(tiny)
    learned = {name for name, p in module.named_parameters() if p.requires_grad}
    assert learned
    assert all(".visual." in name for name in learned)


@pytest.mark.parametrize("family", ["compact", "clip"])
def test_what_is_written_is_served(family: str, tiny: EncoderSpec, tmp_path: Path) -> None:
    base = tiny if family == "clip" else load_spec("compact")
    module = create_trainable(base)
    disturb(module, by=0.002)
    spec = write_encoder(tmp_path / "mine", "mine", base, module)
    assert load_spec("mine", folder=tmp_path) == spec
    assert spec.fingerprint != base.fingerprint
    image = spec.blocks[0]
    served = load_encoder(spec, device="cpu").encode_images(draw_pictures())
    expected = encode(module, spec) * image.weight**0.5
    # Matrices are stored in half precision.
    np.testing.assert_allclose(served[:, : image.dimension], expected, atol=5e-3)
    files = [path for path in (tmp_path / "mine").iterdir() if path.suffix == ".safetensors"]
    assert sum(path.stat().st_size for path in files) < 12e6


def test_a_clip_encoder_keeps_its_texts(tiny: EncoderSpec, tmp_path: Path) -> None:
    spec = write_encoder(tmp_path / "mine", "mine", tiny, create_trainable(tiny))
    texts = ["a red disc", "stripes"]
    served = load_encoder(spec, device="cpu").encode_texts(texts)
    before = load_encoder(tiny, device="cpu").encode_texts(texts)
    np.testing.assert_allclose(served, before, atol=5e-3)


@pytest.mark.parametrize("name", ["compact", "Mine", "../mine", "mine@2", ""])
def test_a_shipped_name_or_no_name_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        check_name(name, tmp_path)


def test_a_name_that_is_taken_is_refused(tiny: EncoderSpec, tmp_path: Path) -> None:
    write_encoder(tmp_path / "mine", "mine", tiny, create_trainable(tiny))
    with pytest.raises(InputError, match="choose another name"):
        check_name("mine", tmp_path)


def test_layers_go_from_the_pixels_to_the_head() -> None:
    names = ["proj", "class_embedding", "conv1.weight", "resblocks.0.ln.weight",
             "resblocks.0.mlp.weight", "resblocks.1.ln.weight", "ln_post.bias"]  # fmt: skip
    assert group_by_layer(names) == [
        ["class_embedding", "conv1.weight"],
        ["resblocks.0.ln.weight", "resblocks.0.mlp.weight"],
        ["resblocks.1.ln.weight"],
        ["proj", "ln_post.bias"],
    ]


def test_compact_has_a_stem_seven_stages_and_a_head() -> None:
    spec = load_spec("compact")
    names = [name for name, _ in named_tower_parameters(create_trainable(spec), spec)]
    layers = group_by_layer(names)
    assert [layer[0].split(".")[0] for layer in layers] == [
        "conv_stem",
        *["blocks"] * 7,
        "conv_head",
    ]
    assert {"mean", "matrix"} <= set(layers[-1])
    assert sorted(name for layer in layers for name in layer) == sorted(names)


def test_learning_falls_off_towards_the_pixels_and_stops_in_frozen_layers() -> None:
    spec = load_spec("compact")
    module = create_trainable(spec)
    recipe = Recipe(learning_rate=1.0, layer_decay=0.5, frozen_layers=3)
    groups = parameter_groups(module, spec, recipe)
    rates = sorted({float(str(group["rate"])) for group in groups})
    assert rates == [0.5**depth for depth in range(5, -1, -1)]
    frozen = {
        name.removeprefix("backbone.")[:8]
        for name, p in module.named_parameters()
        if not p.requires_grad
    }
    assert frozen == {"conv_ste", "bn1.weig", "bn1.bias", "blocks.0", "blocks.1"}


def test_biases_and_scales_have_no_weight_decay(tiny: EncoderSpec) -> None:
    for group in parameter_groups(create_trainable(tiny), tiny, choose_recipe(tiny)):
        parameters = group["params"]
        assert isinstance(parameters, list)
        for parameter in parameters:
            assert (group["weight_decay"] == 0) == (parameter.ndim <= 1)


def test_statistics_of_batch_normalisation_stay() -> None:
    spec = load_spec("compact")
    module = create_trainable(spec)
    before = {name: tensor.clone() for name, tensor in module.named_buffers()}
    size = spec.preprocessing.size
    module(torch.zeros((2, size, size, 3), dtype=torch.uint8)).sum().backward()
    after = dict(module.named_buffers())
    assert all(torch.equal(after[name], tensor) for name, tensor in before.items())


def test_weights_between_start_and_end_are_the_weighted_mean() -> None:
    start, tuned = {"w": torch.tensor([0.0, 2.0])}, {"w": torch.tensor([4.0, 4.0])}
    assert interpolate(start, tuned, 0.25)["w"].tolist() == [1.0, 2.5]
    assert interpolate(start, tuned, 0.0)["w"].tolist() == [0.0, 2.0]
    assert interpolate(start, tuned, 1.0)["w"].tolist() == [4.0, 4.0]


def test_a_state_that_was_copied_is_put_back(tiny: EncoderSpec) -> None:
    module = create_trainable(tiny)
    before, state = encode(module, tiny), copy_state(module)
    disturb(module)
    assert np.abs(encode(module, tiny) - before).max() > 1e-3
    load_state(module, state)
    np.testing.assert_array_equal(encode(module, tiny), before)


def test_the_running_mean_equals_a_loop() -> None:
    module = nn.Linear(1, 1, bias=False)
    with torch.no_grad():
        module.weight.fill_(1.0)
    mean, expected = RunningMean(module, decay=0.5), 1.0
    for step, value in enumerate((3.0, 5.0, -2.0, 8.0), 1):
        with torch.no_grad():
            module.weight.fill_(value)
        mean.update(module)
        decay = min(0.5, (1 + step) / (10 + step))
        expected = decay * expected + (1 - decay) * value
        assert mean.state["weight"].item() == pytest.approx(expected, rel=1e-4)


def test_a_clip_recipe_learns_more_carefully(tiny: EncoderSpec) -> None:
    clip, compact = choose_recipe(tiny), choose_recipe(load_spec("compact"))
    assert clip.learning_rate < compact.learning_rate / 10
    assert clip.train_size is None  # positions of a transformer are bound to its size
    assert replace(clip, seed=1) == choose_recipe(tiny, seed=1)
