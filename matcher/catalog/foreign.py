"""Name the exports of shop systems and markets that are no feed, with the way to one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from matcher.catalog.fields import canonical_name
from matcher.catalog.json_document import find_listed

_SQUEEZE = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class _Export:
    """A table that is told by some of its columns (in lower case, letters and digits only)."""

    columns: frozenset[str]
    what: str
    advice: str


def _export(columns: str, what: str, advice: str) -> _Export:
    return _Export(frozenset(columns.split()), what, advice)


def _mapped(**columns: str) -> str:
    return f"read it with `format='csv'` and `columns={columns}`"


def _in_language(columns: str, **mapped: str) -> _Export:
    return _export(
        columns,
        "WooCommerce's export in another language than English",
        "choose English as the language of your WordPress profile and export again; or "
        + _mapped(**mapped)
        + ", which reads no variations without a picture",
    )


_SHOPIFY_PRODUCTS = (
    "in Shopify choose Products > Export and export the products with their column 'Image Src' "
    "(or 'Product image URL')"
)
TABLES: Final = (
    _export("handle sku location onhand", "Shopify's inventory export, which has no picture "
            "column 'Image Src'", _SHOPIFY_PRODUCTS),
    _export("handle sku location available", "Shopify's inventory export, which has no picture "
            "column 'Image Src'", _SHOPIFY_PRODUCTS),
    _export("handle sku hscode coo", "Shopify's inventory export, which has no picture column "
            "'Image Src'", _SHOPIFY_PRODUCTS),
    _export("financialstatus lineitemsku", "Shopify's export of orders, which lists no pictures",
            _SHOPIFY_PRODUCTS),
    _export("firstname lastname totalspent", "Shopify's export of customers", _SHOPIFY_PRODUCTS),
    _export("handle variantsku", "a Shopify export without its picture column 'Image Src'",
            _SHOPIFY_PRODUCTS),
    _export("handle title", "a Shopify export without its picture column 'Image Src'",
            _SHOPIFY_PRODUCTS),
    _export("handleid fieldtype productimageurl", "Wix's export of products, whose pictures are "
            "names on Wix's servers", "write productImageUrl as "
            "https://static.wixstatic.com/media/NAME and " + _mapped(
                id="handleId", image_link="productImageUrl", title="name")),
    _export("handle fieldtype media", "Wix's export of products",
            _mapped(id="handle", image_link="media", title="name")),
    _export("sku attributesetcode baseimage", "Magento's (Adobe Commerce) export of products",
            _mapped(id="sku", image_link="base_image", additional_image_link="additional_images",
                    title="name")
            + ", and `images='FOLDER'` for a copy of pub/media/catalog/product"),
    _export("sku attributeset image", "Magento 1's export of products",
            _mapped(id="sku", image_link="image", title="name")
            + ", and `images='FOLDER'` for a copy of media/catalog/product"),
    _export("productcodesku productimagefile1", "BigCommerce's export of products",
            _mapped(id="Product Code/SKU", image_link="Product Image URL - 1",
                    title="Product Name")),
    _export("productcodesku productname", "BigCommerce's export of products",
            _mapped(id="Product Code/SKU", image_link="Product Image URL - 1",
                    title="Product Name")),
    _export("item sku imageurlimport", "BigCommerce's export of products",
            _mapped(id="SKU", image_link="Image URL (Import)", title="Name")),
    _export("productid image name reference category", "PrestaShop's export of products",
            _mapped(id="Reference", image_link="Image", title="Name")),
    _export("reference imageurls", "PrestaShop's table of products",
            _mapped(id="Reference", image_link="Image URLs", title="Name")),
    _export("reference imageurlsxyz", "PrestaShop's table of products",
            _mapped(id="Reference #", image_link="Image URLs (x,y,z...)", title="Name *")),
    _export("hostedimageurls sku", "Squarespace's export of products",
            _mapped(id="SKU", image_link="Hosted Image URLs", title="Title")),
    _export("productid variantid sku hostedimageurls", "Squarespace's export of products",
            _mapped(id="SKU", image_link="Hosted Image URLs", title="Title")),
    _export("title image1 sku", "Etsy's export of listings",
            _mapped(id="SKU", image_link="IMAGE1", title="TITLE")),
    _export("title photo1 sku", "a marketplace's export of listings",
            _mapped(id="SKU", image_link="PHOTO1", title="TITLE")),
    _export("itemsku mainimageurl", "Amazon's inventory file",
            _mapped(id="item_sku", image_link="main_image_url", title="item_name")),
    _export("sellersku mainimageurl", "Amazon's inventory file",
            _mapped(id="Seller SKU", image_link="Main Image URL", title="Product Name")),
    _export("sellersku asin1", "Amazon's listings report, which has no pictures",
            "use Amazon's inventory file with main_image_url"),
    _export("customlabel picurl", "eBay's file of listings",
            _mapped(id="CustomLabel", image_link="PicURL", title="Title")),
    _export("customlabelsku itemphotourl", "eBay's file of listings",
            _mapped(id="Custom label (SKU)", image_link="Item photo URL", title="Title")),
    _export("productnumber coverimage", "Shopware's export of products",
            _mapped(id="product_number", image_link="cover_image", title="name")),
    _export("productnumber covermediaurl", "Shopware's export of products",
            _mapped(id="product_number", image_link="cover_media_url", title="name")),
    _export("ordernumber mainnumber", "Shopware 5's export of articles",
            _mapped(id="ordernumber", image_link="image", title="name")),
    _export("productid model imagename", "OpenCart's export of products",
            _mapped(id="model", image_link="image_name", title="name(en-gb)")),
    _export("productinternalid productsku", "Ecwid's export of products",
            _mapped(id="product_sku", image_link="product_media_main_image_url",
                    title="product_name")),
    _export("internalvariantid articlecode images", "Lightspeed's export of products",
            _mapped(id="Internal_Variant_ID", item_group_id="Internal_ID", image_link="Images")),
    _export("sku imageurls deliverytime", "Idealo's table of offers",
            _mapped(id="sku", image_link="imageUrls")),
    _export("awproductid merchantimageurl", "Awin's feed of offers",
            _mapped(id="aw_product_id", image_link="merchant_image_url", title="product_name")),
    _in_language("typ artikelnummer bilder", id="Artikelnummer", image_link="Bilder", title="Name"),
    _in_language("type ugs images", id="UGS", image_link="Images", title="Nom"),
    _in_language("tipo sku imgenes", id="SKU", image_link="Imágenes", title="Nombre"),
    _in_language("tipo sku imagens", id="SKU", image_link="Imagens", title="Nome"),
    _in_language("tipo cod immagine", id="COD", image_link="Immagine", title="Nome"),
    _in_language("type sku afbeeldingen", id="SKU", image_link="Afbeeldingen", title="Naam"),
    _in_language("rodzaj sku obrazki", id="SKU", image_link="Obrazki", title="Nazwa"),
    _export("token itemname variationname", "Square's catalogue, which has no pictures",
            "add a column with links of pictures and name it with "
            "`columns={'image_link': 'COLUMN'}`"),
    _export("sku images type published", "a table like WooCommerce's export",
            _mapped(id="SKU", image_link="Images", title="Name")),
)  # fmt: skip
"""Exports that are told by their columns; the first that fits counts."""

_WOOCOMMERCE = frozenset({"type", "sku", "images"})


def squeeze(name: str) -> str:
    """Return a column's name in lower case, letters and digits only: `Image Src` -> `imagesrc`."""
    return _SQUEEZE.sub("", name.casefold())


def is_known_export(cells: Iterable[str]) -> bool:
    """Whether a header is that of a shop system whose export has a format of its own."""
    names = {squeeze(cell) for cell in cells}
    if {"imagelink"} & names and "id" in {canonical_name(cell) for cell in cells}:
        return False
    shopify = bool(names & {"handle", "urlhandle"}) and bool(
        names & {"imagesrc", "productimageurl"}
    )
    return shopify or (names >= _WOOCOMMERCE and bool(names & {"name", "parent", "published"}))


def describe_table(cells: Iterable[str]) -> str | None:
    """Return what a table is and how to get a feed of it; None if it is not known."""
    names = {squeeze(cell) for cell in cells}
    for each in TABLES:
        if each.columns <= names:
            return f"{each.what}: {each.advice}"
    return None


_JSON_MARKS = (
    (re.compile(r'"kind"\s*:\s*"content#|"offerId"\s*:'),
     "a reply of Google's Content API: convert it with "
     "`jq -c '(.resources // [.product // .])[] + {id: (.offerId // .id)}' FILE > feed.jsonl`"),
    (re.compile(r'"@(?:context|graph|type)"\s*:'),
     "JSON-LD (schema.org) of product pages: convert it with `jq -c '(if type == \"array\" "
     "then .[] "
     "else (.\"@graph\"[]? // .) end) | {id: .sku, title: .name, image_link: .image}' FILE > "
     "feed.jsonl`"),
    (re.compile(r'(?s)(?=.*"handle"\s*:)(?=.*"variants"\s*:\s*\[)'),
     "products of Shopify outside a list: convert it with "
     "`jq -s '{products: map(.product // .)}' FILE > products.json`"),
    (re.compile(r'"gid://shopify/|"data"\s*:\s*\{\s*"products"|"edges"\s*:\s*\['),
     "a reply of Shopify's GraphQL API: use the shop's products.json or its export of products"),
    (re.compile(r'"base_image"|"media_gallery_entries"|"type_id"\s*:'),
     "a reply of Magento's REST API: convert it with `jq -c '.items[] | {id: .sku, title: .name, "
     "image_link: [.media_gallery_entries[].file]}' FILE > feed.jsonl`"),
    (re.compile(r'"prices"\s*:\s*\{'),
     "a reply of WooCommerce's Store API: convert it with `jq -c '.[] | {id: .sku, title: .name, "
     "image_link: [.images[].src]}' FILE > feed.jsonl`"),
    (re.compile(r'"regular_price"\s*:|"stock_status"\s*:'),
     "a reply of WooCommerce's REST API: convert it with `jq -c '.[] | {id: .sku, title: .name, "
     "price, image_link: [.images[].src]}' FILE > feed.jsonl`"),
)  # fmt: skip
_XML_MARKS = (
    (re.compile(r"<yml_catalog[\s>]"), "a YML catalogue of Yandex"),
    (re.compile(r"<SHOPITEM[\s>]"), "a feed of Heureka or Zboží"),
    (re.compile(r"<(?:urlset|sitemapindex)[\s>]"), "a sitemap, which lists pages"),
    (re.compile(r"<html[\s>]|<!doctype html", re.IGNORECASE), "an HTML page"),
    (re.compile(r"<(?:soap|soapenv|s):Envelope"), "a SOAP message"),
    (re.compile(r"<prestashop[\s>]"), "a reply of PrestaShop's web service"),
    (re.compile(r"<offers\b[^>]*>\s*<(?:group|o)\b"), "a feed of Ceneo"),
    (re.compile(r"<mywebstore[\s>]", re.IGNORECASE), "a feed of Skroutz"),
    (re.compile(r"urn:schemas-microsoft-com:office:spreadsheet"), "a sheet of Excel 2003"),
    (re.compile(r"<BMECAT[\s>]", re.IGNORECASE), "a BMEcat catalogue"),
)


_OBJECT_A_LINE = re.compile(r"\{[^\n]*\}[ \t\r]*(?:\n|\Z)")


def describe_document(text: str) -> str | None:
    """Return what a whole JSON or XML document is, and how to get a feed of it; else None."""
    if text.startswith("<"):
        found = next((what for mark, what in _XML_MARKS if mark.search(text)), None)
        return (
            found and f"{found}: export a Google Merchant feed instead (RSS 2.0 with g: elements)"
        )
    if not text.startswith(("{", "[")):
        return None
    found = next((what for mark, what in _JSON_MARKS if mark.search(text)), None)
    if found:
        return found
    if text.startswith("["):
        return (
            "a JSON array, where JSON Lines has one object a line: convert it with "
            "`jq -c '.[]' FILE > feed.jsonl`"
        )
    listed = find_listed(text)
    if listed:
        return (
            f"one JSON document with its products under `{listed}`, where JSON Lines has one "
            f"object a line: convert it with `jq -c '.{listed}' FILE > feed.jsonl`"
        )
    if not _OBJECT_A_LINE.match(text) and "\n" in text:
        return (
            "one JSON document over several lines, where JSON Lines has one object a line: convert "
            "it with `jq -c . FILE > feed.jsonl`, or `jq -c '.NAME[]'` for a list in it"
        )
    return None
