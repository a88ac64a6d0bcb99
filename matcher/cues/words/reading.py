"""Text in pictures: a cheap test whether there may be any, and RapidOCR, which reads it.

The networks are PP-OCRv6 small (PaddleOCR), from the wheel of rapidocr, on OpenVINO: nothing is
downloaded. No picture is enlarged.
"""

from functools import cache
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.cues.words.lines import Line

_SIDE = 736  # pixels: larger pictures are shrunk to this, as the network was trained
_LEAST_SURE = 0.6
_TEST_SIDE = 256
_SHARP = 200  # of 1020: how much darker or lighter the next pixel is
_LEAST_SHARP = 0.02  # of the picture
_lock = Lock()  # the reader keeps what it works on


def read_lines(pixels: NDArray[np.uint8]) -> list[Line]:
    """Return the lines of text in a picture, uint8 (h, w, 3) RGB, from above.

    A picture in which there can hardly be any is not read.

    Raises:
        ModuleNotFoundError: the extra `ocr` is not installed.
    """
    return read_all_lines(pixels) if may_have_text(pixels) else []


def read_all_lines(pixels: NDArray[np.uint8]) -> list[Line]:
    """Return the lines of text in a picture; see `read_lines`."""
    with _lock:
        found = _load_reader()(np.ascontiguousarray(pixels[..., ::-1]))
    lines = zip(found.txts or (), found.scores or (), strict=True)
    return [Line(text, float(sure)) for text, sure in lines if sure >= _LEAST_SURE]


def may_have_text(pixels: NDArray[np.uint8]) -> bool:
    """Whether a picture has so many sharp upright edges as letters would give it."""
    import cv2  # heavy: imported on use

    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    scale = _TEST_SIDE / max(grey.shape)
    if scale < 1:
        size = tuple(max(1, round(side * scale)) for side in grey.shape[::-1])
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    edges = np.abs(cv2.Sobel(grey, cv2.CV_16S, 1, 0))
    return bool((edges > _SHARP).mean() >= _LEAST_SHARP)


@cache
def _load_reader() -> Any:
    from rapidocr import EngineType, RapidOCR

    engines = {f"{part}.engine_type": EngineType.OPENVINO for part in ("Det", "Rec", "Cls")}
    return RapidOCR(
        params={
            **engines,
            "Global.log_level": "error",
            "Global.use_cls": False,  # lines upside down are left out
            "Global.max_side_len": _SIDE,
            "Global.min_side_len": 1,
            "Det.limit_type": "max",
            "Det.limit_side_len": _SIDE,
            "EngineConfig.openvino.inference_num_threads": 1,  # pictures are read in threads
        }
    )
