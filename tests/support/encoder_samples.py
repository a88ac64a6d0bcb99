"""Pictures and small encoders that tests share; nothing here comes from a data set.

python -m tests.support.encoder_samples    writes the golden vectors again
"""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matcher.encoders import EncoderSpec, load_encoder, load_spec
from matcher.encoders.minilm import COLUMNS, WHEEL
from matcher.encoders.tower import IMAGE_PROJECTION

Picture = NDArray[np.uint8]

GOLDEN = Path(__file__).parent / "golden"
TINY = "tiny-clip"
_TINY_MODEL = {
    "embed_dim": 24,
    "vision_cfg": {
        "image_size": 32, "layers": 2, "width": 32, "head_width": 16, "patch_size": 8,
    },
    "text_cfg": {
        "context_length": 12, "vocab_size": 49408, "width": 16, "heads": 2, "layers": 2,
    },
}  # fmt: skip
_TINY_SPEC = """
name = "tiny-clip"
revision = 1
family = "clip"
architecture = "tiny-clip"
weights = "weights.pt"
model_config = "tiny-clip.json"
dimension = {dimension}
licence = "none: random weights"

[preprocessing]
size = 32
resize = "crop"
interpolation = "bicubic"
mean = [0.48145466, 0.4578275, 0.40821073]
std = [0.26862954, 0.26130258, 0.27577711]
"""


def draw_pictures(count: int = 4, seed: int = 7) -> list[Picture]:
    """Draw coloured shapes on plain and on busy backgrounds, in differing sizes."""
    random = np.random.default_rng(seed)
    return [_draw(random, busy=bool(index % 2)) for index in range(count)]


def draw_product(
    color: tuple[int, int, int], backdrop: tuple[int, int, int] = (255, 255, 255)
) -> Picture:
    """Draw one disc of a colour before a plain backdrop."""
    picture = np.empty((240, 200, 3), np.uint8)
    picture[:] = backdrop
    y, x = np.mgrid[:240, :200]
    picture[(y - 120) ** 2 + (x - 100) ** 2 < 60**2] = color
    return picture


def write_tiny_clip(folder: Path, *, blocks: str = "", dimension: int = 24) -> Path:
    """Write an open_clip model with random weights and its spec; return the spec's path."""
    import open_clip
    import torch

    folder.mkdir(parents=True, exist_ok=True)
    config = folder / f"{TINY}.json"
    config.write_text(json.dumps(_TINY_MODEL), "utf-8")
    if TINY not in open_clip.list_models():
        open_clip.add_model_config(config)
    torch.manual_seed(11)
    torch.save(open_clip.create_model(TINY).state_dict(), folder / "weights.pt")
    spec = folder / "tiny.toml"
    spec.write_text(_TINY_SPEC.format(dimension=dimension) + blocks, "utf-8")
    return spec


def with_random_text(spec: EncoderSpec, folder: Path) -> EncoderSpec:
    """Return a compact spec with a text tower whose projection is random; writes its file."""
    from safetensors.torch import load_file, save_file
    from torch import Generator, randn

    image = spec.blocks[0]
    if image.projection is None:
        raise ValueError("a text tower needs an image projection beside it")
    random = Generator().manual_seed(13)
    learned = load_file(image.projection)
    tensors = {name: learned[name] for name in IMAGE_PROJECTION} | {
        "text_mean": randn(COLUMNS, generator=random) * 0.02,
        "text_matrix": randn(COLUMNS, image.dimension, generator=random).half(),
    }
    file = folder / "projections.safetensors"
    save_file(tensors, file)
    blocks = (replace(image, projection=file), *spec.blocks[1:])
    return replace(spec, text=f"wheel:{WHEEL}", blocks=blocks)


def read_golden(spec: EncoderSpec) -> tuple[str, NDArray[np.float32]]:
    """Return the fingerprint that golden vectors were made with, and the vectors."""
    with np.load(GOLDEN / f"{spec.name}.npz") as stored:
        return str(stored["fingerprint"]), stored["vectors"].astype(np.float32)


def _draw(random: np.random.Generator, *, busy: bool) -> Picture:
    height, width = random.integers(180, 420, 2)
    picture = np.full((height, width, 3), random.integers(200, 256, 3), np.uint8)
    if busy:
        coarse = random.integers(0, 256, (6, 6, 3), np.uint8)
        rows, columns = np.arange(height) * 6 // height, np.arange(width) * 6 // width
        picture = coarse[rows[:, None], columns]
    y, x = np.mgrid[:height, :width]
    for scale in (0.4, 0.25, 0.1):
        inside = np.hypot((y / height - 0.5) / scale, (x / width - 0.5) / scale) < 1
        picture[inside] = random.integers(0, 256, 3)
    stripes = (x // 12 % 3 == 0) & (abs(y - height // 2) < height // 8)
    picture[stripes] = random.integers(0, 256, 3)
    return picture


def _write_golden() -> None:
    spec = load_spec("compact")
    vectors = load_encoder(spec, device="cpu").encode_images(draw_pictures())
    np.savez_compressed(
        GOLDEN / f"{spec.name}.npz",
        vectors=vectors.astype(np.float16),
        fingerprint=np.array(spec.fingerprint),
    )


if __name__ == "__main__":
    _write_golden()
