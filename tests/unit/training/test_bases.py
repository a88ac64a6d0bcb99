"""What training may start from, and at which size."""

from pathlib import Path

import pytest

from matcher.encoders import load_spec
from matcher.errors import InputError, UnknownNameError
from matcher.training.bases import load_base, resize_base, weigh_base


def test_weights_that_are_not_there_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"lost\.pt: no such file"):
        load_base(f"ViT-B-32:{tmp_path / 'lost.pt'}", tmp_path)


def test_an_architecture_that_open_clip_lacks_is_named(tmp_path: Path) -> None:
    weights = tmp_path / "weights.pt"
    weights.touch()
    with pytest.raises(UnknownNameError, match="no architecture 'ViT-Z-9'"):
        load_base(f"ViT-Z-9:{weights}", tmp_path)


def test_a_file_with_an_at_sign_is_a_base_all_the_same(tmp_path: Path) -> None:
    weights = tmp_path / "shop@2.pt"
    weights.touch()
    base = load_base(f"ViT-B-32:{weights}", tmp_path)
    assert (base.name, base.weights_file) == ("ViT-B-32:shop-2.pt", weights)


def test_compact_is_trained_at_any_size() -> None:
    spec = load_spec("compact")
    finer = resize_base(spec, 320)
    assert finer.preprocessing.size == 320
    assert finer.decode_min_side == 640
    assert finer.fingerprint != spec.fingerprint


def test_a_transformer_keeps_its_size() -> None:
    spec = load_spec("vit-b-32")
    assert resize_base(spec, 224) == spec
    with pytest.raises(InputError, match="takes pictures of 224 pixels only"):
        resize_base(spec, 320)


def test_cues_share_what_the_image_leaves() -> None:
    spec = weigh_base(load_spec("compact"), 0.9)
    assert [block.weight for block in spec.blocks] == pytest.approx([0.9, 0.1])


def test_a_base_without_cues_has_nothing_to_share() -> None:
    with pytest.raises(InputError, match="vit-b-32 has no block beside the image's"):
        weigh_base(load_spec("vit-b-32"), 0.9)
