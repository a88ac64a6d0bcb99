"""Words on products: found again although misread, told from chance, read without the network."""

import socket
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.cues import MAX_BYTES, describe_text, find_extra, is_readable, list_common
from matcher.cues.words import compare, describe, extract
from matcher.cues.words.lines import Line, pack, unpack
from matcher.cues.words.reading import may_have_text
from matcher.extras import EXTRAS

needs_ocr = pytest.mark.skipif(not is_readable("words"), reason="the extra ocr is not installed")


def row(*lines: str) -> bytes:
    return pack([Line(line, 1.0) for line in lines], MAX_BYTES)


def rarity(asked: bytes, *rows: bytes) -> list[float]:
    return [float(each) for each in compare(asked, rows)[:, 0]]


def test_more_and_longer_words_are_rarer() -> None:
    asked = row("Valio", "Vanilj yoghurt")
    none, short, long, both = rarity(
        asked, row("Garant", "mjölk"), row("Valio"), row("yoghurt"), row("Valio yoghurt")
    )
    assert none == 0 < short < long < both
    assert both == pytest.approx(short + long)


def test_a_word_that_stands_there_twice_counts_once() -> None:
    once, twice, beside = rarity(
        row("alpro", "alpro"), row("alpro"), row("alpro", "alpro"), row("alpros alpro")
    )
    assert once == twice == beside


@pytest.mark.parametrize("seen", ["mandarln", "Vanilja", "anilj", "VANILJ", "vaniljglass"])
def test_a_word_with_a_misread_letter_or_a_lost_end_is_found_for_less(seen: str) -> None:
    [found, same] = rarity(row("Vanilj mandarin"), row(seen), row("Vanilj mandarin"))
    assert 0 < found < same


@pytest.mark.parametrize("seen", ["2195", "100 %", "eko", "graddfil", "nil"])
def test_prices_and_other_words_are_no_evidence(seen: str) -> None:
    assert rarity(row("vanilj 2195 100 %"), row(seen)) == [0]


def test_a_title_is_compared_as_if_it_stood_on_the_product() -> None:
    asked = row("bravo", "ÄPPLE")
    assert rarity(asked, describe("Bravo Apple Juice")) == rarity(asked, row("Bravo apple juice"))
    assert describe_text("words", "Bravo") == describe("Bravo")
    assert describe_text("geometry", "Bravo") == b""


def test_a_row_keeps_the_surest_lines_in_their_order() -> None:
    lines = [Line("Low", 0.61), Line("A" * 30, 0.95), Line("B" * 30, 0.97)]
    assert [line.text for line in unpack(pack(lines, 65))] == ["a" * 30, "b" * 30]
    assert [line.text for line in unpack(pack(lines, 4000))] == ["low", "a" * 30, "b" * 30]
    assert [line.sure for line in unpack(pack(lines, 4000))] == pytest.approx([0.6, 1, 1], abs=0.1)
    assert unpack(b"") == []


def test_a_cue_that_needs_an_extra_is_not_read_of_every_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "words" not in list_common()
    assert "geometry" in list_common()
    assert (find_extra("words"), find_extra("geometry")) == ("ocr", None)
    monkeypatch.setitem(EXTRAS, "ocr", ("no_such_package",))
    assert not is_readable("words")
    assert rarity(row("alpro"), row("alpro")) > [0]


def write(*lines: str, size: int = 300) -> NDArray[np.uint8]:
    pixels = np.full((size, size, 3), 235, np.uint8)
    for number, line in enumerate(lines):
        cv2.putText(pixels, line, (15, 60 + 70 * number), 0, 1.4, (20, 30, 60), 3)
    return pixels


def test_a_plain_picture_is_not_read() -> None:
    assert not may_have_text(np.full((300, 300, 3), 250, np.uint8))
    assert not may_have_text(np.zeros((1, 1, 3), np.uint8))
    assert may_have_text(write("TROPICANA", "MANDARIN"))
    assert extract(np.full((300, 300, 3), 250, np.uint8)) == b""


@needs_ocr
def test_words_are_read_while_the_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("no word needs the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    found = extract(write("TROPICANA", "MANDARIN"))
    assert [line.text for line in unpack(found)] == ["tropicana", "mandarin"]
    assert rarity(found, describe("Tropicana Mandarin Morning"))[0] > 8


@needs_ocr
def test_a_small_picture_is_not_enlarged(monkeypatch: pytest.MonkeyPatch) -> None:
    from matcher.cues.words import reading

    shapes: list[tuple[int, ...]] = []
    reader = reading._load_reader()
    detector = reader._load_det_model()
    infer = detector.session

    def record(pixels: Any) -> Any:
        shapes.append(pixels.shape)
        return infer(pixels)

    monkeypatch.setattr(detector, "session", record)
    extract(write("TROPICANA", size=300)[:200])
    assert all(max(shape[2:]) <= 320 for shape in shapes)
    assert shapes
