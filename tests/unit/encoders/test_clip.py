"""Family `clip` against open_clip itself, with small random weights and no network."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from matcher.encoders import load_encoder, load_spec
from matcher.encoders.base import Encoder
from matcher.encoders.families.clip import image_tower
from matcher.encoders.preprocess import prepare
from matcher.encoders.runtime.torch import TorchRuntime
from matcher.errors import EncoderError
from tests.support.encoder_samples import TINY, draw_pictures, write_tiny_clip

TEXTS = ["a red shoe", "blue hooded jacket", "oat milk, one litre"]


@pytest.fixture(scope="module")
def spec_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_clip(tmp_path_factory.mktemp("clip"))


@pytest.fixture(scope="module")
def encoder(spec_path: Path) -> Encoder:
    return load_encoder(str(spec_path), device="cpu", threads=2)


def test_pictures_agree_with_open_clip(encoder: Encoder, spec_path: Path) -> None:
    import open_clip
    import torch
    from PIL import Image

    model, _, transform = open_clip.create_model_and_transforms(
        TINY, str(spec_path.with_name("weights.pt"))
    )
    pictures = draw_pictures()
    with torch.inference_mode():
        batch = torch.stack([transform(Image.fromarray(picture)) for picture in pictures])
        theirs = model.eval().encode_image(batch, normalize=True).numpy()
    assert (encoder.encode_images(pictures) * theirs).sum(axis=1).min() > 0.999


def test_texts_agree_with_open_clip(encoder: Encoder, spec_path: Path) -> None:
    import open_clip
    import torch

    model = open_clip.create_model(TINY, str(spec_path.with_name("weights.pt"))).eval()
    with torch.inference_mode():
        theirs = model.encode_text(open_clip.get_tokenizer(TINY)(TEXTS), normalize=True).numpy()
    ours = encoder.encode_texts(TEXTS)
    assert ours.shape == (3, 24)
    assert ours.dtype == np.float32
    assert (ours * theirs).sum(axis=1).min() > 0.9999


def test_one_text_does_not_depend_on_its_batch(encoder: Encoder) -> None:
    alone = np.concatenate([encoder.encode_texts([text]) for text in TEXTS])
    np.testing.assert_allclose(encoder.encode_texts(TEXTS), alone, atol=1e-5)


def test_no_texts_give_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode_texts([]).shape == (0, 24)


def test_plain_torch_gives_the_same_vectors(encoder: Encoder) -> None:
    pictures = draw_pictures(11)
    how = encoder.spec.preprocessing
    features = TorchRuntime(image_tower(encoder.spec), device="cpu").run(
        (prepare(picture, how) for picture in pictures), len(pictures)
    )
    assert (features * encoder.encode_images(pictures)).sum(axis=1).min() > 0.9999


def test_a_dimension_that_is_not_the_models_is_refused(tmp_path: Path) -> None:
    path = write_tiny_clip(tmp_path, dimension=32)
    with pytest.raises(EncoderError, match="gives 24 columns, but the spec says 32"):
        load_encoder(str(path), device="cpu")


def test_weights_of_another_architecture_are_refused(tmp_path: Path) -> None:
    path = write_tiny_clip(tmp_path)
    text = path.read_text("utf-8").replace('"tiny-clip"\nweights', '"RN50"\nweights')
    path.write_text(text.replace('model_config = "tiny-clip.json"\n', ""), "utf-8")
    with pytest.raises(EncoderError, match=r"cannot load the weights .*weights.pt.*\(RN50\)"):
        load_encoder(str(path), device="cpu")


def test_a_model_config_of_another_name_is_refused(tmp_path: Path) -> None:
    path = write_tiny_clip(tmp_path)
    path.write_text(
        path.read_text("utf-8").replace('architecture = "tiny-clip"', 'architecture = "tiny2"')
    )
    with pytest.raises(EncoderError, match=r"needs the file name tiny2\.json"):
        load_encoder(str(path), device="cpu")


def test_weights_out_of_reach_say_what_to_do(tmp_path: Path) -> None:
    code = (
        "from matcher.encoders import load_encoder; from matcher.errors import EncoderError\n"
        "for name in ('vit-b-32', 'marqo-ecommerce-b'):\n"
        "    try: load_encoder(name, device='cpu')\n"
        "    except EncoderError as error: print(error)"
    )
    offline = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path)}
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=offline
    ).stdout.splitlines()
    assert len(said) == 2
    for name, line in zip(("vit-b-32", "marqo-ecommerce-b"), said, strict=True):
        assert load_spec(name).weights in line
        assert "set `weights` to a local" in line
