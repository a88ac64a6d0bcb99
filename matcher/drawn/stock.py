"""The kinds of products that the drawn shop sells: names, prices, flavours and categories."""

from dataclasses import dataclass
from typing import Literal

from matcher.drawn.bags import draw_backpack, draw_tote
from matcher.drawn.garments import draw_cap, draw_hoodie, draw_tshirt
from matcher.drawn.look import Drawing
from matcher.drawn.packages import draw_can, draw_carton, draw_jar, draw_pouch
from matcher.drawn.shoes import draw_sneaker
from matcher.drawn.vessels import draw_bottle, draw_mug

Axis = Literal["color", "pattern", "print", "flavour", "edition"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of product.

    Attributes:
        axes: properties that variants of a group differ in; each group takes the next one.
        names: style names; flavoured kinds are named by their content instead.
        price: range of prices, in EUR.
        flavours: names in `FLAVOURS`, for axis "flavour".
        editions: small print, for axis "edition": the same content with another ribbon.
    """

    code: str
    noun: str
    product_type: str
    category: str
    draw: Drawing
    axes: tuple[Axis, ...]
    names: tuple[str, ...]
    price: tuple[int, int]
    flavours: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()


BRANDS = ("Oakmere", "Nordvik", "Palo & Finch", "Kestrel", "Lumo", "Tindra", "Halden", "Marlowe")
WORDS = ("NORTH", "HELLO", "SLOW", "COAST", "SUNDAY", "RIVER", "WILD", "1984", "PEAK", "OFFLINE")
PRINTED = ("mountain", "wave", "sun", "star", "bolt", "heart", "moon", "ring", "cactus", "leaf")
FABRICS = ("plain", "striped", "dotted", "gingham", "chevron", "diagonal", "wide stripe")
PLAIN = ("plain", "heather")
CLOTH = ("TS", "HD", "BP")
RIBBONS = ("Red", "Navy", "Mustard", "Forest", "Rose", "Sky", "Cream", "Plum")

FLAVOURS: dict[str, tuple[str, str, str]] = {
    "Peppermint": ("Mint", "Forest", "leaf"),
    "Lemon": ("Lemon", "Olive", "slice"),
    "Blackcurrant": ("Plum", "Lilac", "berries"),
    "Cherry": ("Red", "Rose", "berries"),
    "Orange": ("Orange", "Cream", "slice"),
    "Lavender": ("Lilac", "Plum", "flower"),
    "Honey": ("Mustard", "Brown", "drop"),
    "Vanilla": ("Cream", "Brown", "flower"),
    "Blueberry": ("Cobalt", "Sky", "berries"),
    "Ginger": ("Sand", "Orange", "sun"),
    "Green": ("Sage", "Forest", "leaf"),
    "Cocoa": ("Brown", "Sand", "bean"),
    "Peach": ("Coral", "Cream", "slice"),
    "Oat": ("Sand", "Forest", "grain"),
    "Rose": ("Rose", "Burgundy", "flower"),
    "Sea Salt": ("Sky", "Navy", "wave"),
    "Earl Grey": ("Navy", "Mustard", "leaf"),
    "Elderflower": ("Mint", "Teal", "flower"),
    "Espresso": ("Black", "Coral", "bean"),
    "Decaf": ("Teal", "Cream", "bean"),
}

SHIRTS = "Apparel & Accessories > Clothing > Shirts & Tops"
DRINKS = "Food, Beverages & Tobacco > Beverages > "
FOOD = "Food, Beverages & Tobacco > Food Items > "
KITCHEN = "Home & Garden > Kitchen & Dining > "

KINDS: tuple[Kind, ...] = (
    Kind("TS", "T-Shirt", "Clothing > T-Shirts", SHIRTS, draw_tshirt,
         ("color", "print", "pattern"),
         ("Harbour", "Field", "Drift", "Alder", "Quay", "Moss"), (14, 34)),
    Kind("MG", "Mug", "Kitchen > Mugs", KITCHEN + "Tableware > Drinkware > Mugs", draw_mug,
         ("print", "color", "pattern"),
         ("Fika", "Hearth", "Dune", "Morning", "Kiln", "Loft"), (8, 19)),
    Kind("TEA", "Tea", "Food > Tea", DRINKS + "Tea & Infusions", draw_carton,
         ("flavour", "edition"), ("Garden", "Evening", "Harvest"), (3, 7),
         ("Peppermint", "Lemon", "Green", "Earl Grey", "Blackcurrant", "Ginger", "Vanilla"),
         ("20 bags", "50 bags", "loose leaf", "organic", "extra strong", "iced")),
    Kind("SN", "Sneaker", "Shoes > Sneakers", "Apparel & Accessories > Shoes", draw_sneaker,
         ("color", "pattern"),
         ("Court", "Trail", "Metro", "Volley", "Pacer", "Deck"), (49, 119)),
    Kind("JAM", "Jam", "Food > Jams", FOOD + "Dips & Spreads > Jams & Jellies", draw_jar,
         ("flavour", "edition"), ("Orchard", "Cottage", "Meadow"), (3, 8),
         ("Cherry", "Orange", "Blueberry", "Peach", "Blackcurrant", "Honey"),
         ("extra fruit", "low sugar", "with vanilla", "smooth", "coarse cut", "organic")),
    Kind("TB", "Tote Bag", "Bags > Totes", "Luggage & Bags > Shopping Totes", draw_tote,
         ("print", "color", "pattern"),
         ("Market", "Pier", "Linen", "Studio", "Fable", "Grove"), (12, 39)),
    Kind("HD", "Hoodie", "Clothing > Hoodies", SHIRTS, draw_hoodie, ("color", "pattern", "print"),
         ("Fjord", "Basin", "Ridge", "Canvas", "Haze", "Tarn"), (39, 79)),
    Kind("CN", "Soda", "Drinks > Soda", DRINKS + "Soda", draw_can, ("flavour", "edition"),
         ("Fizz", "Spritz", "Pop"), (1, 3),
         ("Lemon", "Orange", "Cherry", "Elderflower", "Ginger", "Peach"),
         ("original", "zero sugar", "extra dry", "light", "tonic", "bitter")),
    Kind("BP", "Backpack", "Bags > Backpacks", "Luggage & Bags > Backpacks", draw_backpack,
         ("color", "pattern"),
         ("Summit", "Transit", "Roam", "Campus", "Ferry", "Atlas"), (45, 110)),
    Kind("WB", "Water Bottle", "Kitchen > Bottles",
         KITCHEN + "Food & Beverage Carriers > Water Bottles", draw_bottle,
         ("color", "print", "pattern"),
         ("Stream", "Glacier", "Brook", "Tide", "Spring", "Lagoon"), (15, 35)),
    Kind("COF", "Coffee", "Food > Coffee", DRINKS + "Coffee", draw_pouch, ("flavour", "edition"),
         ("Roastery", "Corner", "Daybreak"), (6, 14),
         ("Espresso", "Decaf", "Vanilla", "Cocoa", "Orange", "Ginger", "Honey"),
         ("light roast", "medium roast", "dark roast", "ground", "whole bean", "single origin")),
    Kind("CP", "Cap", "Accessories > Caps",
         "Apparel & Accessories > Clothing Accessories > Hats", draw_cap,
         ("color", "print", "pattern"),
         ("Anchor", "Derby", "Pine", "Dockside", "Vista", "Rally"), (15, 32)),
    Kind("CE", "Granola", "Food > Cereals", FOOD + "Grains, Rice & Cereal > Cereal & Granola",
         draw_carton, ("flavour", "edition"), ("Morning", "Mill", "Sunrise"), (3, 6),
         ("Oat", "Cocoa", "Honey", "Blueberry", "Peach", "Vanilla"),
         ("crunchy", "no added sugar", "high fibre", "family pack", "baked", "clusters")),
    Kind("SO", "Bar Soap", "Beauty > Soap",
         "Health & Beauty > Personal Care > Cosmetics > Bath & Body > Bar Soap", draw_carton,
         ("flavour", "edition"), ("Bath", "Calm", "Spa"), (3, 9),
         ("Lavender", "Rose", "Sea Salt", "Lemon", "Green", "Honey"),
         ("for hands", "sensitive", "exfoliating", "moisturising", "pure", "travel size")),
)  # fmt: skip
