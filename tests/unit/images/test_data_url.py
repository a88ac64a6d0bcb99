"""Pictures written into a link come out as their bytes, or not at all."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import ImageError
from matcher.images.data_url import decode_data_url, is_data_url


@given(st.binary(max_size=300))
def test_base64_gives_the_bytes_back(data: bytes) -> None:
    text = base64.b64encode(data).decode()
    assert decode_data_url(f"data:image/png;base64,{text}", max_bytes=300) == data
    assert decode_data_url(f"DATA:;charset=x;BASE64,{text.rstrip('=')}", max_bytes=300) == data
    safe = base64.urlsafe_b64encode(data).decode()
    assert decode_data_url(f"data:;base64,{safe}", max_bytes=300) == data


def test_base64_with_line_breaks_and_percent_signs_decodes() -> None:
    assert decode_data_url("data:;base64,aGVs\n bG8%3D", max_bytes=9) == b"hello"


def test_percent_form_decodes() -> None:
    assert decode_data_url("data:image/gif,GIF89a%00%ff,x", max_bytes=20) == b"GIF89a\x00\xff,x"


@pytest.mark.parametrize(
    "link", ["data:image/png;base64", "data:;base64,a", "data:;base64,a*b=", "http://h/,x"]
)
def test_malformed_data_url_fails_with_a_reason(link: str) -> None:
    with pytest.raises(ImageError, match="data: link") as caught:
        decode_data_url(link, max_bytes=100)
    assert not caught.value.transient


@pytest.mark.parametrize("size", [101, 10_000])
def test_data_url_over_the_limit_is_refused(size: int) -> None:
    with pytest.raises(ImageError, match="more than 100 bytes"):
        decode_data_url("data:;base64," + base64.b64encode(bytes(size)).decode(), max_bytes=100)


def test_data_url_is_told_from_other_links() -> None:
    assert is_data_url("Data:image/png,x")
    assert not is_data_url("http://shop.example/data:x")
