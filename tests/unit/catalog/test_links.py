"""Image links: which are kept, how several share a cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalog.link_cells import split_links
from matcher.catalog.links import clean_links, find_host_link, is_nothing
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
        ("https://a.example/1.jpg|https://a.example/2.jpg", 2),
        ("https://a.example/1.jpg;https://a.example/2.jpg", 2),
        ("https://a.example/1.jpg https://a.example/2.jpg", 2),
        ("https://a.example/1.jpg\nhttps://a.example/2.jpg\n", 2),
        ("www.a.example/1.jpg | www.a.example/2.jpg", 2),
        ("cdn.a.example/1.jpg, cdn.a.example/2.jpg", 2),
        ("//a.example/1.jpg,//a.example/2.jpg", 2),
        ('"https://a.example/1.jpg","https://a.example/2.jpg"', 2),
        ('["https://a.example/1.jpg", "https://a.example/2.jpg"]', 2),
        ('[{"src": "https://a.example/1.jpg"}]', 1),
        ('<img src="https://a.example/1.jpg"><img src="https://a.example/2.jpg">', 2),
        ("![front](https://a.example/1.jpg) ![back](https://a.example/2.jpg)", 2),
        ('=HYPERLINK("https://a.example/1.jpg", "open")', 1),
        ("a/1.jpg;a/2.TIF|a/3.heic", 3),
        ("a/front view.jpg", 1),
        ("https://a.example/a b;c.jpg", 1),
        ("['https://a.example/1.jpg', 'https://a.example/2.jpg']", 2),
        ("{https://a.example/1.jpg,https://a.example/2.jpg}", 2),
        ('{"0": "https://a.example/1.jpg", "1": ["https://a.example/2.jpg"]}', 2),
        ("&lt;img src=&quot;https://a.example/1.jpg&quot;&gt;", 1),
        ("https:\\/\\/a.example\\/1.jpg,https:\\/\\/a.example\\/2.jpg", 2),
        ("https://a.example/1.jpg ! alt : a, b ! title : c | https://a.example/2.jpg", 2),
        ("N/A, https://a.example/1.jpg", 1),
        ("https://a.example/1.jpg?to=/2.jpg&from=https://a.example/3.jpg", 1),
        ("a/1.heif;a/2.heif", 2),
        ("https://a.example/fetch/w_3,q_auto/https://b.example/1.jpg", 1),
    ],
)
def test_a_separator_parts_links_only_between_links(cell: str, links: int) -> None:
    assert len(split_links(cell)) == links


@given(
    st.lists(
        st.from_regex(r"https://[a-z]{1,8}\.example/[a-z0-9,_=/]{0,20}\.jpg", fullmatch=True),
        min_size=1,
        max_size=6,
    )
)
def test_any_urls_survive_being_joined(links: list[str]) -> None:
    marks = (",", ";", "|", "\n", " ", ", ", " | ", "||", "::", "#", "^", " / ", " - ", "<br>", "")
    for mark in (*marks, "，", "；", "、", "&#10;", "\\n"):
        assert split_links(mark.join(links)) == links


def test_links_are_kept_once_and_in_order() -> None:
    links = ("b.jpg", "https://a.example/a.jpg", "b.jpg", " https://a.example/a.jpg ", DATA)
    assert clean_links(links) == ("b.jpg", "https://a.example/a.jpg", DATA)


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("//cdn.example/a.jpg", "https://cdn.example/a.jpg"),
        ("www.shop.example/a.jpg", "https://www.shop.example/a.jpg"),
        ("http:/shop.example/a.jpg", "http://shop.example/a.jpg"),
        ("https//shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("://shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("http://https://shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("HTTPS://shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("https:\\\\shop.example\\a.jpg", "https://shop.example/a.jpg"),
        ("https://shop.example/i.php?a=1&amp;b=2", "https://shop.example/i.php?a=1&b=2"),
        ("https://shop.example/i.php?a=1&amp;amp;b=2", "https://shop.example/i.php?a=1&b=2"),
        (
            "https://shop.example/i.php?a=1&copy=2&#38;c=3",
            "https://shop.example/i.php?a=1&copy=2&c=3",
        ),
        ("https&#58;//shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("https&#x3A;&#x2F;&#x2F;shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("https%3A%2F%2Fshop.example%2Fa.jpg", "https://shop.example/a.jpg"),
        ("htttps://shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("ttp://shop.example/a.jpg", "http://shop.example/a.jpg"),
        ("https:///shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("https : // shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("https;//shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("https:shop.example/a.jpg", "https://shop.example/a.jpg"),
        ("https://shop.exa\u200bmple/a.jpg", "https://shop.example/a.jpg"),
        ('"https://shop.example/a.jpg"', "https://shop.example/a.jpg"),
        ("“https://shop.example/a.jpg”", "https://shop.example/a.jpg"),
        ("<https://shop.example/a.jpg>", "https://shop.example/a.jpg"),
        ("(https://shop.example/a.jpg)", "https://shop.example/a.jpg"),
        ("\ufeff\u200bhttps://shop.example/a.jpg\u00a0", "https://shop.example/a.jpg"),
        ("https://shop.example/a_(1).jpg", "https://shop.example/a_(1).jpg"),
        (
            "https://shop.example/http://b.example/a.jpg",
            "https://shop.example/http://b.example/a.jpg",
        ),
    ],
)
def test_a_link_is_mended_as_its_writer_meant_it(link: str, url: str) -> None:
    assert clean_links([link]) == (url,)


def test_a_link_that_starts_with_a_host_may_be_a_url() -> None:
    assert find_host_link("cdn.shop.example/a.jpg") == "https://cdn.shop.example/a.jpg"
    assert find_host_link("shop.example:8080/a.jpg") == "https://shop.example:8080/a.jpg"
    assert find_host_link("pictures/a.jpg") is None
    assert find_host_link("a.jpg/b.jpg") is None


@pytest.mark.parametrize("cell", ["N/A", "-", "none", "no_selection", " NULL ", "[]"])
def test_a_placeholder_is_no_link(cell: str) -> None:
    assert is_nothing(cell)


@pytest.mark.parametrize(
    "link",
    [
        "ftp://a.example/a.jpg",
        "file://server/a.jpg",
        "file:///a.jpg%00",
        "FILE:a.jpg",
        "javascript:alert(1)",
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
