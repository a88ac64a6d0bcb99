"""One self-contained HTML page of query photos and what the program answered."""

import base64
import io
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from PIL import Image, ImageOps

QUERY_PIXELS = 196
ANSWER_PIXELS = 112
JPEG_QUALITY = 62
# Larger is a decompression bomb, not a product picture.
MAX_PIXELS = 100_000_000


class Mark(StrEnum):
    """What an answer is worth: the SKU itself, another variant of its group, something else."""

    RIGHT = "right"
    VARIANT = "variant"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """One ranked answer.

    Attributes:
        rank: from 1.
        similarity: higher is more alike; the bar shows 0 to 1.
        picture: encoded image bytes, or None when there is none to show.
        item_group_id: the variant group, when known.
    """

    rank: int
    sku: str
    title: str | None
    similarity: float
    picture: bytes | None
    item_group_id: str | None = None


@dataclass(frozen=True, slots=True)
class PageQuery:
    """A photo and its answers, best first.

    Attributes:
        picture: encoded image bytes.
        truth: the SKU that is in the photo, or None when nobody knows.
        truth_group_id: its variant group: an answer of the same group is a near miss.
        truth_picture: shown when the first answer is wrong.
    """

    name: str
    picture: bytes
    truth: str | None
    answers: tuple[PageAnswer, ...]
    duration_ms: float
    truth_group_id: str | None = None
    truth_title: str | None = None
    truth_picture: bytes | None = None

    def mark(self, answer: PageAnswer) -> Mark:
        """Judge one answer against the truth."""
        if self.truth is None:
            return Mark.UNKNOWN
        if answer.sku == self.truth:
            return Mark.RIGHT
        group = self.truth_group_id
        return Mark.VARIANT if group and answer.item_group_id == group else Mark.OTHER

    @property
    def verdict(self) -> Mark:
        """The mark of the first answer."""
        if self.truth is None:
            return Mark.UNKNOWN
        return self.mark(self.answers[0]) if self.answers else Mark.OTHER

    @property
    def truth_rank(self) -> int | None:
        """Where the right SKU stands, if it is among the answers."""
        return next((answer.rank for answer in self.answers if answer.sku == self.truth), None)


@dataclass(frozen=True, slots=True)
class PageSummary:
    """The figures at the head of the page.

    Attributes:
        simulated: the photos are drawn; the page then says so wherever it gives an accuracy.
        top1: share of photos whose SKU came first, per cent; None without known truth.
        top3: the same within the first three.
        top5: the same within the first five.
        seconds: wall-clock time of the whole run.
        next_commands: commands to try next.
    """

    dataset: str
    simulated: bool
    products: int
    pictures: int
    queries: int
    top1: float | None
    top3: float | None
    top5: float | None
    encoder: str
    embed_images_per_s: float | None
    seconds: float
    next_commands: tuple[str, ...] = ()


def write_page(path: Path, summary: PageSummary, queries: Sequence[PageQuery]) -> None:
    """Write the page, whole or not at all; an older file stays until the new one is complete.

    Pictures become JPEG thumbnails inside the file; one that cannot be decoded shows as a blank.

    Args:
        path: the HTML file; its folder is created when missing.
        summary: figures for the head.
        queries: in the order to show.
    """
    environment = Environment(
        loader=PackageLoader("matcher.demo", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # The same shop picture is often the answer to several photos.
    environment.filters["thumbnail"] = cache(thumbnail)
    tally = {mark: sum(query.verdict is mark for query in queries) for mark in Mark}
    text = environment.get_template("page.html.j2").render(
        summary=summary,
        queries=queries,
        Mark=Mark,
        tally=tally,
        query_pixels=QUERY_PIXELS,
        answer_pixels=ANSWER_PIXELS,
    )
    _replace(path, text)


def thumbnail(picture: bytes | None, pixels: int) -> str | None:
    """Return a picture as a JPEG `data:` URI at most `pixels` wide and high, or None."""
    if picture is None:
        return None
    try:
        with Image.open(io.BytesIO(picture)) as image:
            if image.width * image.height > MAX_PIXELS:
                return None
            image.draft("RGB", (pixels * 2, pixels * 2))
            upright = ImageOps.exif_transpose(image).convert("RGBA")
            upright.thumbnail((pixels, pixels), Image.Resampling.LANCZOS, reducing_gap=3)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    sheet = Image.new("RGB", upright.size, "white")
    sheet.paste(upright, mask=upright.getchannel("A"))
    buffer = io.BytesIO()
    sheet.save(buffer, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        draft.chmod(0o644)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
