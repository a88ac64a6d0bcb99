"""One list of picture formats: the decoder's, which the folder reader and the docs repeat."""

import re
from pathlib import Path

from matcher.images.formats import FORMATS, READ
from matcher.images.openers import find_opener

DOCS = Path(__file__).parents[3] / "docs" / "how-to"


def test_the_docs_list_every_format_that_is_read() -> None:
    (row,) = re.findall(r"^\| formats \| (.+) \|$", (DOCS / "images.md").read_text("utf-8"), re.M)
    assert re.findall(r"\b(?:[A-Z]{3,}|WebP)\b", re.sub(r"\(.*?\)", "", row)) == list(FORMATS)


def test_the_docs_list_every_suffix_that_a_folder_may_hold() -> None:
    said = (DOCS / "feeds.md").read_text("utf-8")
    suffixes = [suffix for each in FORMATS.values() for suffix in each]
    assert " ".join(f"`{suffix}`" for suffix in suffixes) in said


def test_every_format_has_a_decoder_and_is_named_in_errors() -> None:
    for name in FORMATS:
        assert name in READ
        if name not in ("AVIF", "HEIC"):
            find_opener(name)
