"""The model card: what an encoder learned from, how, and how it did; for machines and people.

After Mitchell et al. 2019, arXiv 1810.03993.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from matcher.errors import InputError, MatcherError

JSON_NAME = "card.json"
MARKDOWN_NAME = "card.md"


@dataclass(frozen=True, slots=True)
class Card:
    """All that is said of a trained encoder; JSON types only.

    Attributes:
        base: what training started from.
        data: tables, their digests, counts, and what was left out.
        recipe: every choice, the seed included.
        run: steps, seconds, device, versions, why it ended.
        before: figures of the base on held-out SKUs; None when nothing was held out.
        after: figures of this encoder on the same photos.
        learned: the same figures on photos of SKUs that were learned.
        val: figures on a table given to be scored once, by gallery; None without one.
    """

    name: str
    base: str
    licence: str
    data: dict[str, Any]
    recipe: dict[str, Any]
    run: dict[str, Any]
    before: dict[str, float] | None
    after: dict[str, float] | None
    learned: dict[str, float]
    val: dict[str, Any] | None = None

    @property
    def loses(self) -> bool:
        """Whether held-out SKUs are told apart worse than by the base."""
        if self.before is None or self.after is None:
            return False
        return self.after["top1"] < self.before["top1"]

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return {**asdict(self), "loses": self.loses}


def write_card(card: Card, folder: Path) -> None:
    """Write card.json and card.md."""
    text = json.dumps(card.to_dict(), ensure_ascii=False, indent=2)
    (folder / JSON_NAME).write_text(text + "\n", "utf-8")
    (folder / MARKDOWN_NAME).write_text(render_card(card), "utf-8")


def find_card(folder: Path) -> Card | None:
    """Return the card of the encoder in a folder; None when there is none.

    Raises:
        MatcherError: there is one that cannot be read.
    """
    path = folder / JSON_NAME
    if not path.is_file():
        return None
    try:
        fields = json.loads(path.read_text("utf-8"))
        fields.pop("loses", None)
        return Card(**fields)
    except (ValueError, TypeError, AttributeError) as error:
        raise MatcherError(f"{path} is no model card: {error}") from error


def require_gain(card: Card | None) -> None:
    """Refuse a version that does worse than its base on SKUs it has not learned.

    Raises:
        InputError: it does.
    """
    if card is None or not card.loses or card.before is None or card.after is None:
        return
    raise InputError(
        f"encoder {card.name!r} finds {card.after['top1']:.1f} % of held-out SKUs first, its base"
        f" {card.base!r} found {card.before['top1']:.1f} %: keep the base, train longer or on more"
        " photos, or activate it all the same with --force"
    )


def render_card(card: Card) -> str:
    """Return the card as Markdown."""
    data, run = card.data, card.run
    lines = [
        f"# {card.name}",
        "",
        f"Trained from `{card.base}` with `matcher train`. Licence of the base: {card.licence}.",
        "",
        "## Data",
        "",
        f"- {data['products']}: {data['catalogue_pictures']:,} catalogue pictures",
        f"- {data['photos']}: {data['photo_pictures']:,} photos",
        f"- {data['skus']:,} SKUs in {data['groups']:,} variant groups,"
        f" {data['held_out_photos']:,} photos of {data['held_out_groups']:,} groups held out",
        f"- {data['problems']:,} rows left out",
        "",
        "## Figures",
        "",
        "Photos asked of all catalogue pictures, every block of the vector counting.",
        "",
        "| photos of | encoder | top-1 | top-3 | top-5 | delta | photos |",
        "|---|---|---|---|---|---|---|",
    ]
    for of, who, figures in (
        ("held-out SKUs", "base", card.before),
        ("held-out SKUs", card.name, card.after),
        ("learned SKUs", card.name, card.learned),
        *((f"val, {gallery}", card.name, row) for gallery, row in (card.val or {}).items()),
    ):
        if figures:
            cells = (f"{figures[key]:.1f}" for key in ("top1", "top3", "top5"))
            lines.append(
                f"| {of} | {who} | {' | '.join(cells)} | {figures['delta']:.3f}"
                f" | {figures['queries']:,.0f} |"
            )
    lines += [
        "",
        "Held-out SKUs chose the epoch and the share of the tuned weights, so their figures are a"
        " little too kind; `val` was scored once, at the end.",
        "",
        "![Loss, accuracy and delta by epoch](curves.png)",
        "",
        "## Recipe",
        "",
        *(f"- {key}: {value}" for key, value in card.recipe.items()),
        *(f"- {key}: {value}" for key, value in run.items()),
        "",
    ]
    return "\n".join(lines)
