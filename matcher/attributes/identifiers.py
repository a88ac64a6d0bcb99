"""Numbers that name products: GTIN, ISBN, and a maker's part number (MPN) beside its brand.

They are strong evidence and never identity: a SKU may have several GTINs, and shops give several
SKUs one. https://www.gs1.org/standards/id-keys/gtin
"""

import re
from dataclasses import dataclass
from typing import Final

from matcher.attributes.brands import brands_differ, read_brand
from matcher.errors import InputError

_LENGTHS: Final = (8, 12, 13, 14)
_PARTS = re.compile(r"[\s\-‐‑–.]+")
_ISBN_10 = re.compile(r"\d{9}[\dXx]")
# Numbers that each shop or country gives out itself, of 13 digits and of 8; coupons.
# https://www.gs1.org/standards/id-keys/company-prefix
_OF_A_SHOP = re.compile(r"(?:02|04|05|2|98[123]|99).*")
_MPN_SEPARATORS = str.maketrans("", "", " -_/")
_LEAST_MPN = 3  # characters: "1" and "-" name nothing


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What a question names a product by, as `read_identifiers` checked it.

    Attributes:
        gtin: of 14 digits.
        mpn: as `normal_mpn` returns it.
        brand: of the MPN, as `read_brand` returns it.
    """

    gtin: str | None = None
    mpn: str | None = None
    brand: str | None = None

    def __bool__(self) -> bool:
        """Whether anything is named."""
        return bool(self.gtin or self.mpn)

    @property
    def gtin_texts(self) -> list[str]:
        """How catalogues may have the GTIN, filled to 14 characters: a book's also as ISBN-10."""
        if self.gtin is None:
            return []
        isbn = [_to_isbn_10(self.gtin).zfill(14)] if self.gtin.startswith("0978") else []
        return [self.gtin, *isbn]

    def name(self, gtin: str | None, mpn: str | None, brand: str | None) -> bool:
        """Whether a product with these fields is named."""
        if self.gtin and normal_gtin(gtin) == self.gtin:
            return True
        own = read_brand(brand)
        return bool(
            self.mpn
            and normal_mpn(mpn) == self.mpn
            and self.brand
            and own
            and not brands_differ(self.brand, own)
        )


def read_identifiers(gtin: str | None, mpn: str | None, mpn_brand: str | None) -> Identifiers:
    """Check what a question names a product by.

    Raises:
        InputError: it is no GTIN, or one of a shop's own; an MPN without its brand.
    """
    if gtin is not None:
        problem = _find_problem(_bare_digits(gtin))
        if problem:
            raise InputError(f"gtin {gtin[:80]!r} {problem}")
    if (mpn is None) != (mpn_brand is None):
        raise InputError(
            "an MPN identifies a product only beside its brand: give mpn and mpn_brand"
        )
    brand = read_brand(mpn_brand)
    if mpn is not None and (normal_mpn(mpn) is None or brand is None):
        raise InputError(f"mpn {mpn[:80]!r} of brand {(mpn_brand or '')[:80]!r} names no product")
    return Identifiers(normal_gtin(gtin), normal_mpn(mpn), brand)


def normal_gtin(text: str | None) -> str | None:
    """Return a GTIN or ISBN as 14 digits; None when it is none, or is of one shop only."""
    digits = _bare_digits(text or "")
    return None if _find_problem(digits) else digits.zfill(14)


def normal_mpn(text: str | None) -> str | None:
    """Return an MPN in small letters without blanks, hyphens and slashes; None when too short.

    As the index `product_mpn_idx` has it.
    """
    bare = (text or "").translate(_MPN_SEPARATORS)
    lower = "".join(sign.lower() if sign.isascii() else sign for sign in bare)
    return lower if len(lower) >= _LEAST_MPN else None


def has_check_digit(digits: str) -> bool:
    """Whether the last digit is the check digit of GS1; leading zeros change nothing."""
    return int(digits[-1]) == _check_digit(digits[:-1])


def _check_digit(digits: str) -> int:
    total = sum(int(digit) * (1 if at % 2 else 3) for at, digit in enumerate(reversed(digits)))
    return -total % 10


def _bare_digits(text: str) -> str:
    """Return the digits of a GTIN; an ISBN-10 as the ISBN-13 that it became in 2007."""
    bare = _PARTS.sub("", text)
    if not (bare.isascii() and _ISBN_10.fullmatch(bare) and _has_isbn_check(bare)):
        return bare
    digits = f"978{bare[:9]}"
    return f"{digits}{_check_digit(digits)}"


def _find_problem(digits: str) -> str | None:
    """Return why digits name no product for everybody; None when they do."""
    if not (digits.isascii() and digits.isdecimal() and len(digits) in _LENGTHS):
        return "is no GTIN of 8, 12, 13 or 14 digits"
    if not has_check_digit(digits):
        return f"is mistyped: its last digit would be {_check_digit(digits[:-1])}"
    short = digits.zfill(14).removeprefix("000000")
    own = short[0] in "02" if len(short) == 8 else bool(_OF_A_SHOP.fullmatch(digits.zfill(14)[1:]))
    return "is a number of one shop's own, which names nothing elsewhere" if own else None


def _has_isbn_check(isbn: str) -> bool:
    values = [10 if sign in "Xx" else int(sign) for sign in isbn]
    return sum(value * (10 - at) for at, value in enumerate(values)) % 11 == 0


def _to_isbn_10(gtin: str) -> str:
    digits = gtin[4:13]
    check = -sum(int(digit) * (10 - at) for at, digit in enumerate(digits)) % 11
    return digits + ("X" if check == 10 else str(check))
