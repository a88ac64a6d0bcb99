"""Image links: which are kept, how several share a cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalog.links import clean_links, split_links
from matcher.errors import InputError

DATA = "data:image/png;base64,iVBORw0KGgo="


@pytest.mark.parametrize(
    ("cell", "links"),
    [
        ("https://a.example/1.jpg,https://a.example/2.jpg", 2),
        ("https://a.example/1.jpg , http://a.example/2.jpg", 2),
        ("https://a.example/w_200,h_300/1.jpg,https://a.example/2.jpg", 2),
        ("https://a.example/1.jpg?crop=1,2,3,4", 1),
        (f"{DATA},{DATA.replace('png', 'gif')}", 2),
        (f"https://a.example/1.jpg,{DATA},b.jpg", 2),
        ("a/1.jpg,a/2.png, a/3.webp", 3),
        ("a/red, green.jpg", 1),
        ("a/1.jpg,https://a.example/2.jpg", 2),
        (",a.jpg,,b.jpg,,", 2),
        ("https://a.example/1.jpg,, https://a.example/2.jpg,", 2),
        (" ", 0),
    ],
)
def test_a_comma_parts_links_only_between_links(cell: str, links: int) -> None:
    assert len(split_links(cell)) == links


@given(
    st.lists(
        st.from_regex(r"https://[a-z]{1,8}\.example/[a-z0-9,_=/]{0,20}\.jpg", fullmatch=True),
        min_size=1,
        max_size=6,
    )
)
def test_any_urls_survive_being_joined_by_commas(links: list[str]) -> None:
    assert split_links(",".join(links)) == links


def test_links_are_kept_once_and_in_order() -> None:
    links = ("b.jpg", "https://a.example/a.jpg", "b.jpg", " https://a.example/a.jpg ", DATA)
    assert clean_links(links) == ("b.jpg", "https://a.example/a.jpg", DATA)


def test_a_link_without_scheme_is_https() -> None:
    assert clean_links(["//cdn.example/a.jpg"]) == ("https://cdn.example/a.jpg",)


@pytest.mark.parametrize(
    "link",
    [
        "ftp://a.example/a.jpg",
        "file:///etc/passwd",
        "FILE:a.jpg",
        "javascript:alert(1)",
        "/etc/passwd",
        "\\\\server\\a.jpg",
        "C:\\a.jpg",
        "c:/a.jpg",
        "~/a.jpg",
        "s3://bucket/a.jpg",
        "http://",
        "https:///a.jpg",
        "http://[::1/a.jpg",
        "data:image/png",
    ],
)
def test_a_link_that_cannot_be_used_is_refused_by_name(link: str) -> None:
    with pytest.raises(InputError, match="image link '"):
        clean_links([link])


@pytest.mark.parametrize("link", ["a.jpg", "a/b c.jpg", "SKU:12/1.jpg", "ä.jpg", "50%.jpg"])
def test_a_relative_path_is_kept_as_it_is(link: str) -> None:
    assert clean_links([link]) == (link,)
