"""Read a product's availability, in the words that shops and shop systems use."""

import re
from functools import lru_cache
from typing import Final

_NOT_A_LETTER = re.compile(r"[\W_]+")
_SCHEMA = re.compile(r"(?:https?://)?(?:www\.)?schema(?:\.org/|:)", re.IGNORECASE)
_COUNT = re.compile(r"[<>=~]*\s*(-?\d{1,9})(?:[.,]0+)?\s*\+?")
_BESIDE_WORDS = re.compile(r"\(?[<>=~]?\s*\b(\d{1,9})\b\+?\)?")

WORDS: Final = {
    "in_stock": """
        in stock, instock, available, available for order, limited availability,
        limited stock, low stock, few left, in store only, online only, made to order, on stock,
        available now, ready to ship, true, yes, y, active, auf lager, lieferbar, sofort lieferbar,
        verfügbar, vorrätig, lagernd, ja, en stock, disponible, dispo, oui, hay stock, sí, si,
        disponibile, in magazzino, op voorraad, beschikbaar, leverbaar, em estoque, disponível,
        em stock, sim, dostępny, na stanie, tak, skladem, в наличии, есть, есть в наличии,
        да, i lager, på lager, på lagret, varastossa, stokta, stokta var, var, evet, raktáron,
        készleten, în stoc, in stoc, da, 在庫あり, 有货, 有貨, 재고 있음, متوفر,
        na skladě, na sklade, skladom, dostupné, en existencias, con existencias, en rayon,
        на складе, в наявності, на складі, налично, наличен, na stanju, na zalogi, na zalihi,
        saatavilla, tilgjengelig, tilgængelig, διαθέσιμο, άμεσα διαθέσιμο, σε απόθεμα, tersedia,
        còn hàng, มีสินค้า, 有库存, 有庫存, 現貨, 在庫有り, 판매중, במלאי""",
    "out_of_stock": """
        out of stock, outofstock, oos, sold out, soldout, unavailable, not available, no stock,
        discontinued, ended, false, no, n, none left, currently unavailable,
        temporarily unavailable,
        nicht auf lager, nicht lieferbar, nicht verfügbar, ausverkauft, nein, rupture de stock,
        en rupture, épuisé, indisponible, non disponible, non, agotado, sin stock, no disponible,
        esaurito, non disponibile, niet op voorraad, uitverkocht, nee, esgotado, fora de estoque,
        sem estoque, indisponível, não, brak, niedostępny, nie, vyprodáno, není skladem,
        нет в наличии, нет, отсутствует, slutsåld, ej i lager, utsolgt, udsolgt, loppu, tükendi,
        stokta yok, yok, hayır, elfogyott, nincs raktáron, stoc epuizat, indisponibil, nu,
        売り切れ, 在庫なし, 缺货, 售罄, 품절, غير متوفر,
        sold, mark as sold, nicht vorrätig, vergriffen, sin existencias, rupture,
        není na skladě, vypredané, nie je na sklade, nedostupné, нет на складе,
        немає в наявності, изчерпан, няма наличност, nema na zalihi, nema na stanju, rasprodano,
        ni na zalogi, ei varastossa, loppuunmyyty, ikke på lager, slut i lager, εξαντλημένο,
        μη διαθέσιμο, habis, hết hàng, สินค้าหมด, 在庫切れ, 無庫存, 无库存, 無貨, 缺貨, אזל מהמלאי""",
    "preorder": """
        preorder, pre order, presale, pre sale, coming soon, vorbestellbar, vorbestellung,
        précommande, preventa, preordine, preorder now, pré-venda, przedsprzedaż,
        предзаказ, 予約""",
    "backorder": """
        backorder, back order, on backorder, onbackorder, backordered, available on backorder,
        special order, nachbestellt, sur commande, bajo pedido, su ordinazione, под заказ""",
}
"""The values of Google's specification, and the words that mean them."""


def _bare(text: str) -> str:
    return _NOT_A_LETTER.sub("", text.casefold())


_MEANINGS = {_bare(word): value for value, words in WORDS.items() for word in words.split(",")}
_MEANINGS |= {_bare(value): value for value in WORDS}


@lru_cache(maxsize=1024)
def read_availability(text: str) -> str | None:
    """Return `in_stock`, `out_of_stock`, `preorder` or `backorder`; None if it is not understood.

    A number is a count of pieces, alone (`10+`) or beside words; a URL is one of schema.org.
    """
    text = _SCHEMA.sub("", text.strip())
    count = _COUNT.fullmatch(text)
    if count:
        return "in_stock" if int(count[1]) > 0 else "out_of_stock"
    known = _MEANINGS.get(_bare(text))
    beside = None if known else _BESIDE_WORDS.search(text)
    if beside is None:
        return known
    words = read_availability(text[: beside.start()] + text[beside.end() :])
    return "out_of_stock" if words == "in_stock" and int(beside[1]) == 0 else words
