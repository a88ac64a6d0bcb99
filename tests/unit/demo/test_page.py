"""The page: nothing from a feed runs, every answer is judged, drawn photos are called simulated."""

import base64
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from matcher.demo.page import PageSummary, write_page
from matcher.pages import thumbnail
from matcher.pages.queries import Mark, PageAnswer, PageQuery

SUMMARY = PageSummary(
    dataset="drawn catalogue",
    simulated=True,
    products=1300,
    pictures=1400,
    queries=2,
    top1=50.0,
    top3=100.0,
    top5=100.0,
    encoder="compact",
    embed_images_per_s=80.4,
    seconds=51.2,
    next_commands=("matcher match photo.jpg -k 5", "matcher products show A & B"),
)


def encoded(width: int = 300, height: int = 200, mode: str = "RGB", kind: str = "JPEG") -> bytes:
    noise = np.random.default_rng(0).integers(0, 256, (height, width, 4), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).convert(mode).save(buffer, kind)
    return buffer.getvalue()


def query(*skus: str, truth: str | None = "A-1", title: str | None = "A thing") -> PageQuery:
    answers = tuple(
        PageAnswer(rank, sku, title, 0.9 - rank / 10, encoded(), item_group_id=sku.split("-")[0])
        for rank, sku in enumerate(skus, start=1)
    )
    return PageQuery(
        "photo.jpg", encoded(), truth, answers, truth_group_id="A", truth_picture=encoded()
    )


def page(tmp_path: Path, *queries: PageQuery, summary: PageSummary = SUMMARY) -> str:
    write_page(tmp_path / "page.html", summary, queries)
    return (tmp_path / "page.html").read_text("utf-8")


class Tags(HTMLParser):
    """Collects the tags of a page, and whether each that must close does."""

    VOID = frozenset({"meta", "img", "br", "link", "input"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def tags(text: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = Tags()
    parser.feed(text)
    parser.close()
    assert parser.open == []
    return parser.seen


def test_title_with_markup_is_shown_not_run(tmp_path: Path) -> None:
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    asked = replace(query("A-2", title=hostile), name=hostile, truth_title=hostile)
    text = page(tmp_path, asked, summary=replace(SUMMARY, dataset=hostile, encoder=hostile))
    assert [tag for tag, _ in tags(text)].count("script") == 1
    assert not any("onerror" in attrs for _, attrs in tags(text))
    assert "&lt;script&gt;alert(1)" in text


def test_page_is_one_file_without_outside_resources(tmp_path: Path) -> None:
    for tag, attrs in tags(page(tmp_path, query("A-1", "B-1"))):
        assert tag not in {"link", "iframe", "object"}
        assert "href" not in attrs
        source = attrs.get("src")
        assert source is None or source.startswith("data:image/jpeg;base64,")


def test_each_first_answer_is_judged_in_words(tmp_path: Path) -> None:
    text = page(tmp_path, query("A-1"), query("A-2", "A-1"), query("B-1"))
    assert re.findall(r'<article data-verdict="(\w+)"', text) == ["right", "variant", "other"]
    assert '<span class="verdict right">✓ right</span>' in text
    assert '<span class="verdict variant">≈ other variant</span>' in text
    assert '<span class="verdict other">✗ wrong</span>' in text
    assert "1 right, 1 right style but other variant, 1 wrong" in text


def test_wrong_answer_shows_what_was_in_the_photo(tmp_path: Path) -> None:
    assert "In the photo:" not in page(tmp_path, query("A-1"))
    assert "came 2. among the answers" in page(tmp_path, query("A-2", "A-1"))
    assert "not among the answers" in page(tmp_path, query("B-1"))


def test_photo_without_answers_counts_as_wrong(tmp_path: Path) -> None:
    assert query().verdict is Mark.OTHER
    assert "no answer" in page(tmp_path, query())


def test_variant_is_no_near_miss_without_groups() -> None:
    asked = replace(query("A-2"), truth_group_id=None)
    assert asked.verdict is Mark.OTHER


def test_photos_of_unknown_truth_are_not_judged(tmp_path: Path) -> None:
    summary = replace(SUMMARY, simulated=False, top1=None, top3=None, top5=None)
    text = page(tmp_path, query("A-1", truth=None), summary=summary)
    assert "✓" not in text
    assert "✗" not in text
    assert "Right at once" not in text


def test_drawn_photos_are_called_simulated_beside_each_accuracy(tmp_path: Path) -> None:
    text = page(tmp_path, query("A-1"))
    for name in ("Right at once", "In the first 3", "In the first 5"):
        assert f'{name} <span class="simulated">simulated</span>' in text
    assert "<b>Simulated.</b>" in text


def test_real_photos_are_not_called_simulated(tmp_path: Path) -> None:
    text = page(tmp_path, query("A-1"), summary=replace(SUMMARY, simulated=False))
    assert "Simulated" not in text
    assert '<span class="simulated">' not in text


def test_similarity_has_three_decimals_and_a_bar_within_bounds(tmp_path: Path) -> None:
    answers = tuple(PageAnswer(r, f"S{r}", None, s, None) for r, s in ((1, 1.04), (2, -0.25)))
    text = page(tmp_path, replace(query(), answers=answers))
    assert "1.040" in text
    assert "-0.250" in text
    assert re.findall(r'style="width: ([\d.]+)%"', text) == ["100.0", "0.0"]


def test_thumbnails_are_small_jpegs() -> None:
    for picture in (encoded(900, 300), encoded(300, 900, "RGBA", "PNG"), encoded(mode="CMYK")):
        uri = thumbnail(picture, 112)
        assert uri is not None
        data = base64.b64decode(uri.removeprefix("data:image/jpeg;base64,"))
        with Image.open(io.BytesIO(data)) as image:
            assert image.format == "JPEG"
            assert max(image.size) == 112


def test_transparent_picture_stands_on_white() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(buffer, "PNG")
    uri = thumbnail(buffer.getvalue(), 50)
    assert uri is not None
    with Image.open(io.BytesIO(base64.b64decode(uri.partition(",")[2]))) as image:
        assert image.getpixel((25, 25)) == (255, 255, 255)


@pytest.mark.parametrize("broken", [b"", b"<html>", encoded()[:200]])
def test_broken_picture_leaves_a_blank(tmp_path: Path, broken: bytes) -> None:
    assert thumbnail(broken, 100) is None
    text = page(tmp_path, replace(query("A-1"), picture=broken))
    assert "no preview" in text


def test_what_is_wider_than_a_phone_says_so_and_scrolls_by_keyboard(tmp_path: Path) -> None:
    text = page(tmp_path, query("A-1", "B-1", "C-1"))
    scrolling = [attrs for _, attrs in tags(text) if attrs.get("class") in ("scroll", "answers")]
    assert len(scrolling) == 2
    assert all(attrs.get("tabindex") == "0" for attrs in scrolling)
    for edge in (".scroll {", ".answers::after {"):
        assert "linear-gradient" in text.partition(edge)[2].partition("}")[0]


def test_page_replaces_an_older_one_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "new" / "page.html"
    write_page(target, SUMMARY, [query("A-1")])
    write_page(target, SUMMARY, [query("B-1")])
    assert "B-1" in target.read_text("utf-8")
    assert list(target.parent.iterdir()) == [target]


def test_page_of_three_hundred_photos_stays_below_six_megabytes(tmp_path: Path) -> None:
    x = np.linspace(0, 255, 200, dtype=np.uint8)
    answers = []
    for number in range(5):
        buffer = io.BytesIO()
        shade = np.stack(np.broadcast_arrays(x[:, None], x[None, ::-1], x[:, None] // (number + 1)))
        Image.fromarray(np.ascontiguousarray(shade.transpose(1, 2, 0))).save(buffer, "PNG")
        answers.append(PageAnswer(number + 1, f"S{number}", "A thing", 0.5, buffer.getvalue()))
    asked = PageQuery("photo", answers[0].picture or b"", "S0", tuple(answers))
    write_page(tmp_path / "page.html", SUMMARY, [asked] * 300)
    assert (tmp_path / "page.html").stat().st_size < 6_000_000
