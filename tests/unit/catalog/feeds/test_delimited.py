"""CSV and TSV: headers, encodings, and rows that break."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from matcher.catalog.feeds import detect_format, read_feed
from matcher.catalog.product import FeedRow, Product, Reject
from matcher.catalog.text import MAX_RECORD_CHARS
from matcher.errors import FeedError, InputError

HEADER = "id,title,image_link\n"

Read = Callable[[str | bytes], list[FeedRow]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_content(content: str | bytes) -> list[FeedRow]:
        source = tmp_path / "feed.csv"
        source.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(read_feed(source))

    return read_content


def _outline(rows: list[FeedRow]) -> list[tuple[int, str | None]]:
    """Line and id of each product; of a reject the line alone."""
    return [(row.line, row.sku if isinstance(row, Product) else None) for row in rows]


def test_names_with_prefix_spaces_and_capitals_are_understood(read: Read) -> None:
    (row,) = read("G:ID,Image Link,Google Product Category,Colour\n1,a.jpg,166,red\n")
    assert isinstance(row, Product)
    assert (row.sku, row.google_product_category, row.color) == ("1", "166", "red")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_byte_order_mark_tells_the_encoding(read: Read, encoding: str) -> None:
    (row,) = read((HEADER + "1,café · عطر,a.jpg\r\n").encode(encoding))
    assert isinstance(row, Product)
    assert (row.sku, row.title) == ("1", "café · عطر")


def test_two_columns_are_a_feed(read: Read) -> None:
    assert read("id,image_link\n7,a.jpg\n") == [Product("7", ("a.jpg",), line=2)]


@pytest.mark.parametrize(("delimiter", "name"), [(",", "csv"), (";", "csv"), ("\t", "tsv")])
def test_the_delimiter_is_told_by_the_header(delimiter: str, name: str, tmp_path: Path) -> None:
    source = tmp_path / "feed.txt"
    source.write_text('id;image_link;price\n1;a.jpg;"2,50"\n'.replace(";", delimiter))
    (row,) = read_feed(source)
    assert isinstance(row, Product)
    assert (row.sku, row.price) == ("1", Decimal("2.50"))
    assert detect_format(source).name == name


def test_a_row_is_numbered_by_the_line_it_starts_on(read: Read) -> None:
    rows = read("\n" + HEADER + '1,"two\nlines",a.jpg\n\n2,"x",b.jpg\n,,\n3,y,c.jpg')
    assert _outline(rows) == [(3, "1"), (6, "2"), (8, "3")]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_line_ending_will_do(read: Read, ending: str) -> None:
    rows = read((HEADER + "1,x,a.jpg\n2,y,b.jpg\n").replace("\n", ending))
    assert _outline(rows) == [(2, "1"), (3, "2")]


def test_a_stray_byte_in_utf8_costs_its_field_alone(read: Read) -> None:
    rows = read(HEADER.encode() + "1,Größe,a.jpg\n".encode() + b"2,caf\xe9,b.jpg\n3,y,c.jpg\n")
    assert _outline(rows) == [(2, "1"), (3, "2"), (4, "3")]
    assert isinstance(rows[1], Product)
    assert rows[1].title is None
    assert "byte 0xE9, which is not UTF-8" in rows[1].warnings[0].message


def test_a_nul_costs_its_field_alone(read: Read) -> None:
    rows = read(HEADER + "1,a\0b,a.jpg\n2,y,b.jpg\n")
    assert _outline(rows) == [(2, "1"), (3, "2")]
    assert isinstance(rows[0], Product)
    assert rows[0].title is None
    assert "NUL" in rows[0].warnings[0].message


def test_a_cut_off_utf16_file_ends_reading(read: Read) -> None:
    rows = read((HEADER + "1,x,a.jpg\n2,y,b.jpg\n").encode("utf-16")[:-1])
    assert _outline(rows) == [(2, "1"), (3, None)]
    assert isinstance(rows[1], Reject)
    assert rows[1].ends_reading


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2,x", "2 cells where the header has 3"),
        ("2,x,y.jpg,z", "4 cells where the header has 3"),
        ('2,"x,b.jpg', "text follows a closing quote"),
        ('2,"x" y,b.jpg', "text follows a closing quote"),
    ],
)
def test_a_broken_row_costs_itself_alone(read: Read, row: str, reason: str) -> None:
    rows = read(f'{HEADER}1,x,a.jpg\n{row}\n3,"y",c.jpg\n')
    assert _outline(rows) == [(2, "1"), (3, None), (4, "3")]
    assert isinstance(rows[1], Reject)
    assert reason in rows[1].reason


def test_a_row_of_too_many_cells_is_named(read: Read) -> None:
    assert read(HEADER + "2,x,y,z\n")[0].sku == "2"


def test_empty_cells_beyond_the_header_are_no_fault(read: Read) -> None:
    assert _outline(read(HEADER + "1,x,a.jpg,,\n")) == [(2, "1")]


def test_a_quote_never_closed_costs_its_row_alone(read: Read) -> None:
    rows = read(HEADER + '1,"x,a.jpg\n' + "".join(f"{n},y,b.jpg\n" for n in range(2, 5002)))
    assert isinstance(rows[0], Reject)
    assert "not closed within 2,000 lines" in rows[0].reason
    assert _outline(rows[1:]) == [(n + 1, str(n)) for n in range(2, 5002)]


def test_a_quote_open_at_the_end_is_said(read: Read) -> None:
    rows = read(HEADER + '1,x,a.jpg\n2,"y,b.jpg\n3,z,c.jpg\n')
    assert _outline(rows) == [(2, "1"), (3, None), (4, "3")]
    assert isinstance(rows[1], Reject)
    assert "never closed" in rows[1].reason


def test_a_quote_inside_a_bare_cell_is_text(read: Read) -> None:
    (row,) = read(HEADER + '1,5" pipe,a.jpg\n')
    assert isinstance(row, Product)
    assert row.title == '5" pipe'


def test_a_picture_inside_a_cell_is_read(read: Read) -> None:
    link = "data:image/png;base64," + "A" * 300_000
    (row,) = read(f'{HEADER}1,x,"{link}"\n')
    assert isinstance(row, Product)
    assert row.image_links == (link,)


def test_an_endless_line_costs_its_row_alone(read: Read) -> None:
    rows = read(HEADER + "1," + "x" * (2 * MAX_RECORD_CHARS) + ",a.jpg\n2,y,b.jpg\n")
    assert _outline(rows) == [(2, None), (3, "2")]


def test_several_columns_may_hold_additional_pictures(read: Read) -> None:
    (row,) = read(
        "id,image_link,additional image link,additional image link\n1,a.jpg,b.jpg,c.jpg\n"
    )
    assert isinstance(row, Product)
    assert row.image_links == ("a.jpg", "b.jpg", "c.jpg")


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("name,image_link", "no column `id`.*'name', 'image_link'.*`id` and `image_link`"),
        ("id,picture", "no column `image_link`.*'id', 'picture'"),
        ('id,"image_link', "line 1.*never closed"),
    ],
)
def test_an_unusable_header_is_a_feed_error(read: Read, header: str, said: str) -> None:
    with pytest.raises(FeedError, match=said):
        read(header + "\n1,a.jpg\n")


def test_a_header_in_windows_1252_is_read(read: Read) -> None:
    (row,) = read("id,image_link,libellé\n1,a.jpg,été\n".encode("latin-1"))
    assert isinstance(row, Product)
    assert row.attributes == {"libellé": "été"}
    assert len(row.warnings) == 1


def test_bytes_that_are_not_utf8_are_guessed_with_a_warning(read: Read) -> None:
    rows = read("id;image_link;title\n1;a.jpg;M€ß\n2;b.jpg;plain\n3;c.jpg;grün\n".encode("cp1252"))
    products = [row for row in rows if isinstance(row, Product)]
    assert [row.title for row in products] == ["M€ß", "plain", "grün"]
    assert [len(row.warnings) for row in products] == [1, 0, 1]
    assert "read as Windows-1252; name another encoding" in products[0].warnings[0].message


def test_the_encoding_may_be_named(tmp_path: Path) -> None:
    for encoding in ("windows-1251", "shift_jis", "utf-16-le", "koi8-r"):
        source = tmp_path / "feed.csv"
        source.write_bytes("id,image_link,title\n1,a.jpg,Чашка\n".encode(encoding))
        (row,) = read_feed(source, encoding=encoding)
        assert isinstance(row, Product)
        assert (row.title, row.warnings) == ("Чашка", ())


@pytest.mark.parametrize("encoding", ["klingon", "base64"])
def test_an_unknown_encoding_is_refused(tmp_path: Path, encoding: str) -> None:
    source = tmp_path / "feed.csv"
    source.write_text(HEADER)
    with pytest.raises(InputError, match=f"no encoding '{encoding}'"):
        read_feed(source, encoding=encoding)


@pytest.mark.parametrize(
    "before",
    [
        "sep=,\n",
        "\ufeff\ufeffsep=,\r\n",
        '"sep=,"\n',
        "\n\n",
        "# Required | An id,# A title,# A link\n",
        '"# Required, or not","# A ""title""",# A link\n# Second row,,\n',
        "Export of 2024-01-01,,\n,,\n",
        '# the 7" plate\n',
    ],
)
def test_what_stands_before_the_header_is_skipped(read: Read, before: str) -> None:
    (row,) = read(before + HEADER + "1,x,a.jpg\n")
    assert isinstance(row, Product)
    assert (row.sku, row.title) == ("1", "x")


@pytest.mark.parametrize("mark", [";", "\t", "^", "~", "|"])
def test_a_separator_line_names_the_delimiter(tmp_path: Path, mark: str) -> None:
    source = tmp_path / "feed.csv"
    source.write_text(f"sep={mark}\nid{mark}image_link{mark}title\n1{mark}a.jpg{mark}x, y\n")
    (row,) = read_feed(source)
    assert isinstance(row, Product)
    assert row.title == "x, y"


def test_comments_and_repeated_headers_behind_the_header_are_skipped(read: Read) -> None:
    rows = read(HEADER + "# Required,,\n1,x,a.jpg\n" + HEADER + "#7,y,b.jpg\n")
    assert _outline(rows) == [(3, "1"), (5, "#7")]


def test_quotes_are_text_in_tsv(tmp_path: Path) -> None:
    titles = ['"Best Mum" mug', '7" plate', '"Unclosed', '"Whole"', "'x'"]
    source = tmp_path / "feed.tsv"
    lines = (f"A{number}\t{title}\ta.jpg\n" for number, title in enumerate(titles))
    source.write_text("id\ttitle\timage_link\n" + "".join(lines))
    assert [row.title for row in read_feed(source) if isinstance(row, Product)] == titles


def test_tsv_that_a_spreadsheet_has_quoted_is_unquoted(tmp_path: Path) -> None:
    source = tmp_path / "feed.tsv"
    source.write_text('id\ttitle\timage_link\n1\t"7"" plate"\ta.jpg\n')
    (row,) = read_feed(source)
    assert isinstance(row, Product)
    assert row.title == '7" plate'
    source.write_text('"id"\t"title"\t"image_link"\n"1"\t"two\nlines"\t"a.jpg"\n')
    (row,) = read_feed(source)
    assert isinstance(row, Product)
    assert (row.sku, row.title) == ("1", "two\nlines")


def test_columns_may_be_named(tmp_path: Path) -> None:
    source = tmp_path / "feed.csv"
    source.write_text("id,Artikel Nr,Bild 1,title\n7,A-1,a.jpg,x\n")
    (row,) = read_feed(source, columns={"id": "Artikel Nr", "image_link": "bild_1", "mpn": "id"})
    assert isinstance(row, Product)
    assert (row.sku, row.image_links, row.mpn, row.title) == ("A-1", ("a.jpg",), "7", "x")


def test_a_mapped_field_is_not_read_from_its_own_column(tmp_path: Path) -> None:
    source = tmp_path / "feed.csv"
    source.write_text("id,sku,image_link\n7,A-1,a.jpg\n")
    (row,) = read_feed(source, columns={"id": "sku", "item_group_id": "sku"})
    assert isinstance(row, Product)
    assert (row.sku, row.item_group_id, row.attributes) == ("A-1", "A-1", {"feed_id": "7"})


@pytest.mark.parametrize(
    ("columns", "said"),
    [({"id": "nowhere"}, "no column 'nowhere' to map"), ({"colr": "id"}, "no field 'colr'")],
)
def test_a_mapping_that_does_not_fit_is_refused(
    tmp_path: Path, columns: dict[str, str], said: str
) -> None:
    source = tmp_path / "feed.csv"
    source.write_text(HEADER + "1,x,a.jpg\n")
    with pytest.raises(InputError, match=said):
        list(read_feed(source, columns=columns))


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("Handle,Title,SKU,Location,Available,On hand", "Shopify's inventory export.*'Image Src'"),
        ("sku,store_view_code,attribute_set_code,name,base_image", "Magento.*columns={'id': 'sku'"),
        ("handleId,fieldType,name,productImageUrl,price", "Wix"),
        ("Product ID,Product Name,Product Code/SKU,Price", "BigCommerce"),
        ("Product ID,Image,Name,Reference,Category,Price", "PrestaShop"),
        ("Product ID,Variant ID,SKU,Title,Hosted Image URLs", "Squarespace"),
    ],
)
def test_the_export_of_a_shop_system_is_named_with_the_way_to_a_feed(
    read: Read, header: str, what: str
) -> None:
    with pytest.raises(FeedError, match=what):
        read(header + "\n" + "x," * header.count(",") + "x\n")


def test_a_header_alone_is_a_feed_of_nothing(read: Read) -> None:
    assert read(HEADER) == []


def test_a_text_that_names_more_columns_than_the_header_is_no_header(tmp_path: Path) -> None:
    source = tmp_path / "feed.csv"
    text = '"size, color, material, pattern, brand\nid,title,image_link,price"'
    source.write_text(f"id;title;image_link\n1;{text};a.jpg\n")
    (row,) = read_feed(source)
    assert isinstance(row, Product)
    assert row.image_links == ("a.jpg",)
    for header in ("Handle,Body (HTML),Image Src", "Type,Name,Published,SKU,Images"):
        source.write_text(f"{header}\n" + f"a,b,c\n{text[1:-1]}\n")
        assert detect_format(source).name in ("shopify", "woocommerce")
