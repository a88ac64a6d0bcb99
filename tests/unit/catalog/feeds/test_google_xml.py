"""Google Merchant XML: namespaces, mending, and documents that break or attack."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import FeedRow, Product, Reject
from matcher.catalog.text import MAX_RECORD_CHARS
from matcher.catalog.xml_text import XmlMender, restore_escaped
from matcher.errors import FeedError

OPEN = '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>\n'
CLOSE = "</channel></rss>"
ITEM = "<item><g:id>{id}</g:id><g:image_link>a.jpg</g:image_link>{rest}</item>\n"

Read = Callable[[str | bytes], list[FeedRow]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_content(content: str | bytes) -> list[FeedRow]:
        source = tmp_path / "feed.xml"
        source.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(read_feed(source, "google-xml"))

    return read_content


def _feed(*rests: str) -> str:
    items = (ITEM.format(id=number, rest=rest) for number, rest in enumerate(rests, start=1))
    return OPEN + "".join(items) + CLOSE


def _only(rows: list[FeedRow]) -> Product:
    (row,) = rows
    assert isinstance(row, Product), row
    return row


def test_rss_is_read(read: Read) -> None:
    row = _only(
        read(
            _feed(
                "<title>عطر</title><g:price>352 AED</g:price><g:availability>in stock"
                "</g:availability><g:additional_image_link>b.jpg</g:additional_image_link>"
                "<g:additional_image_link>c.jpg</g:additional_image_link>"
            )
        )
    )
    assert (row.sku, row.title, row.currency) == ("1", "عطر", "AED")
    assert row.image_links == ("a.jpg", "b.jpg", "c.jpg")
    assert (row.availability, row.attributes) == ("in_stock", {})
    assert row.line == 2


def test_atom_is_read_and_googles_id_wins(read: Read) -> None:
    row = _only(
        read(
            '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:q="http://base.google.com/ns/1.0">'
            "<entry><id>tag:shop.example,2024:7</id><q:id>7</q:id><title>Cup</title>"
            '<link href="https://shop.example/7?a=1&amp;b=2"/>'
            "<summary type='xhtml'><p>Two</p><p>parts</p></summary>"
            "<q:image_link>a.jpg</q:image_link></entry></feed>"
        )
    )
    assert (row.sku, row.title, row.description) == ("7", "Cup", "Two parts")
    assert row.attributes["link"] == "https://shop.example/7?a=1&b=2"


def test_elements_without_any_namespace_are_read(read: Read) -> None:
    row = _only(read("<rss><item><id>1</id><Image_Link>a.jpg</Image_Link></item></rss>"))
    assert row == Product("1", ("a.jpg",), line=1)


def test_elements_of_other_namespaces_do_not_pose_as_googles(read: Read) -> None:
    row = _only(read(_feed("<media:title>no</media:title><title>yes</title>")))
    assert row.title == "yes"


def test_nested_elements_are_kept_as_json(read: Read) -> None:
    row = _only(
        read(_feed("<g:shipping><g:country>AE</g:country><g:price>1 AED</g:price></g:shipping>"))
    )
    assert row.attributes == {"shipping": '{"country": "AE", "price": "1 AED"}'}


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Hair & Body", "Hair & Body"),
        ("Silver&black", "Silver&black"),
        ("A &amp; B", "A & B"),
        ("5&nbsp;cm &eacute; &#233; &#xE9;", "5\N{NO-BREAK SPACE}cm é é é"),
        ("x &LT; y", "x < y"),
        ("&unheard_of; &", "&unheard_of; &"),
        ("<![CDATA[A & B <b> &amp;]]> & C", "A & B <b> &amp; & C"),
        ("a<!-- & -- -->b", None),
        ("a\x0bb&#11;c", "a b c"),
    ],
)
def test_markup_is_mended_as_a_reader_would(read: Read, markup: str, text: str | None) -> None:
    rows = read(_feed(f"<g:product_type>{markup}</g:product_type>"))
    if text is None:
        assert isinstance(rows[0], Reject)
    else:
        assert _only(rows).product_type == text


def test_bytes_that_are_not_utf8_are_guessed_with_a_warning(read: Read) -> None:
    content = _feed("", "<title>HERE</title>", "").encode().replace(b"HERE", b"caf\xe9")
    rows = read(content)
    assert [row.title for row in rows if isinstance(row, Product)] == [None, "café", None]
    assert isinstance(rows[1], Product)
    assert "read as Windows-1252" in rows[1].warnings[0].message


@pytest.mark.parametrize("bad", [b"\xd0\x96caf\xe9", b"a\0b", b"a&#0;b"])
def test_bytes_that_are_no_text_cost_their_field_alone(read: Read, bad: bytes) -> None:
    content = _feed("", "<title>HERE</title>", "").encode().replace(b"HERE", bad)
    first, damaged, last = read(content)
    assert isinstance(first, Product)
    assert isinstance(last, Product)
    assert isinstance(damaged, Product)
    assert (damaged.line, damaged.sku, damaged.title) == (3, "2", None)
    assert "'title' holds" in damaged.warnings[0].message


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "utf-16", "utf-8"])
def test_the_declared_encoding_is_used(read: Read, encoding: str) -> None:
    head = f'<?xml version="1.0" encoding="{encoding}"?>\n'
    content = (head + _feed("<title>café</title>")).encode(encoding)
    assert _only(read(content)).title == "café"


def test_utf8_that_is_declared_utf16_is_read(read: Read) -> None:
    head = '<?xml version="1.0" encoding="utf-16"?>\n'
    assert _only(read(head + _feed("<title>café</title>"))).title == "café"


def test_an_encoding_we_do_not_read_is_a_feed_error(read: Read) -> None:
    with pytest.raises(FeedError, match="declares the encoding 'punycode'"):
        read('<?xml version="1.0" encoding="punycode"?>' + _feed(""))


def test_a_cut_off_document_keeps_its_whole_items(read: Read) -> None:
    whole = _feed("", "", "")
    rows = read(whole[: whole.rindex("</item>")])
    assert [row.line for row in rows] == [2, 3, 4]
    assert isinstance(rows[2], Reject)
    assert rows[2].ends_reading
    assert "breaks off at line 4" in rows[2].reason


def test_a_missing_end_tag_after_the_last_item_ends_reading(read: Read) -> None:
    rows = read(_feed("").removesuffix(CLOSE))
    assert isinstance(rows[0], Product)
    assert isinstance(rows[1], Reject)
    assert rows[1].ends_reading


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE r SYSTEM "http://127.0.0.1/evil.dtd">',
    ],
)
def test_entities_and_outside_files_are_refused(read: Read, doctype: str) -> None:
    (row,) = read(doctype + _feed("<title>&a;</title>"))
    assert isinstance(row, Reject)
    assert row.ends_reading
    assert "so it is not read" in row.reason


def test_an_endless_item_costs_itself_alone(read: Read) -> None:
    rows = read(_feed("", f"<title>{'x' * (MAX_RECORD_CHARS + 1)}</title>", ""))
    assert [type(row) for row in rows] == [Product, Reject, Product]


def test_a_document_of_something_else_is_a_feed_error(read: Read) -> None:
    with pytest.raises(FeedError, match="<products> without any <item> or <entry>"):
        read("<products><product/></products>")


def test_a_channel_without_items_is_a_feed_of_nothing(read: Read) -> None:
    assert read(OPEN + CLOSE) == []


@given(st.text(alphabet="&;amp<!-[CDATA]>?x\0\x0b é\udce9#1", max_size=120), st.data())
def test_mending_does_not_depend_on_where_the_text_is_cut(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    whole, parted = XmlMender(), XmlMender()
    expected = whole.mend(text) + whole.mend("", last=True)
    assert parted.mend(text[:place]) + parted.mend(text[place:], last=True) == expected


@given(st.text(alphabet=st.characters(blacklist_categories=["Cc", "Cs", "Co", "Cn"])))
def test_mending_leaves_good_text_alone(text: str) -> None:
    good = text.replace("&", "&amp;").replace("<", "&lt;")
    assert restore_escaped(XmlMender().mend(good, last=True)) == good
