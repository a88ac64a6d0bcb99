"""`matcher match` and `matcher compare`."""

from time import perf_counter
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from matcher.cli.filters import takes_filters
from matcher.cli.output import (
    CatalogOption,
    JsonFlag,
    console,
    plural,
    print_json,
    print_table,
)
from matcher.errors import ImageError, InputError
from matcher.images.formats import FORMATS
from matcher.images.region import Region
from matcher.search.filters import Filters

if TYPE_CHECKING:
    from matcher.images.region import Regions
    from matcher.search.answer import Answer, Match


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("match")(match)
    app.command("compare")(compare)


@takes_filters
def match(
    photos: Annotated[
        list[str] | None,
        typer.Argument(help=f"One product's photos, paths or URLs: {', '.join(FORMATS)}."),
    ] = None,
    *,
    k: Annotated[int, typer.Option("-k", help="How many SKUs.")] = 5,
    each: Annotated[
        bool, typer.Option("--each", help="Every photo is a question of its own.")
    ] = False,
    text: Annotated[
        str | None, typer.Option("--text", help='Ask with words, "red mug", too or alone.')
    ] = None,
    gtin: Annotated[str | None, typer.Option("--gtin", help="Its GTIN, EAN, UPC or ISBN.")] = None,
    mpn: Annotated[
        str | None, typer.Option("--mpn", help="Its maker's part number; needs --mpn-brand.")
    ] = None,
    mpn_brand: Annotated[str | None, typer.Option("--mpn-brand", help="The maker's brand.")] = None,
    region: Annotated[
        list[str] | None,
        typer.Option(
            "--region",
            metavar="X,Y,W,H",
            help="Part of the photo to look at, in shares of it: 0.25,0,0.5,1. One a photo.",
        ),
    ] = None,
    depth: Annotated[
        Literal["vector", "deep"] | None,
        typer.Option(
            "--depth",
            help="One vector of the photo, or several views and cues of it; deep where it can be.",
        ),
    ] = None,
    filters: Filters,
    as_json: JsonFlag = False,
) -> None:
    """Find the SKU of a product by photos, a text, identifiers."""
    from matcher.matcher import Matcher

    asked = {"photos": photos, "text": text, "gtin": gtin, "mpn": mpn, "mpn_brand": mpn_brand}
    given = {name: value for name, value in asked.items() if value}
    if not given:
        raise InputError("give photos, --text, --gtin, or --mpn with --mpn-brand")
    if each and given.keys() != {"photos"}:
        raise InputError("--each asks with photos only: ask with the rest in a question of its own")
    regions = [each.split(",") for each in region or []]
    started = perf_counter()
    with Matcher() as matcher:
        if each and photos:
            places = [[each] for each in regions] or None
            answers = matcher.match_many(photos, k=k, regions=places, depth=depth, **filters)
            _print_each(photos, answers, as_json=as_json)
            return
        answer = matcher.match(
            photos or [],
            text=text,
            gtin=gtin,
            mpn=mpn,
            mpn_brand=mpn_brand,
            k=k,
            region=regions or None,
            depth=depth,
            **filters,
        )
    if as_json:
        print_json({**given, **answer.to_dict()})
        return
    print_answer(answer)
    if answer.identifiers == "contradict":
        console.print("The identifier names a SKU that others resemble more: check it.")
    note = "every picture was compared" if answer.method == "exact" else "found by the index"
    where = f"; looked at {_describe(answer.region)}" if answer.region else ""
    took = f"{perf_counter() - started:.1f} s"
    console.print(f"{answer.method}: {note}; {took}{where}", style="dim", markup=False)


def _print_each(photos: list[str], answers: "list[Answer | ImageError]", *, as_json: bool) -> None:
    """Print the answer of each photo; photos that cannot be read are told at the end."""
    pairs = list(zip(photos, answers, strict=True))
    failed = [str(answer) for _, answer in pairs if isinstance(answer, ImageError)]
    if as_json:
        print_json([{"photos": [photo], **_to_dict(answer)} for photo, answer in pairs])
    else:
        rows = [
            (photo, m.rank, m.sku, m.similarity, m.item_group_id, m.title)
            for photo, answer in pairs
            if not isinstance(answer, ImageError)
            for m in answer.matches
        ]
        print_table(None, ("photo", "rank", "SKU", "similarity", "group", "title"), rows)
        for reason in failed:
            console.print(reason, markup=False)
    if failed:
        raise InputError(f"{plural(len(failed), 'photo')} of {len(photos):,} cannot be read")


def _describe(regions: "Regions") -> str:
    """Return regions as --region takes them."""
    several = [regions] if isinstance(regions, Region) else regions
    return " ".join(",".join(f"{share:.3g}" for share in each) for each in several)


def _to_dict(answer: "Answer | ImageError") -> dict[str, object]:
    return {"error": str(answer)} if isinstance(answer, ImageError) else answer.to_dict()


def print_answer(answer: "Answer") -> None:
    """Print ranked SKUs as a table."""
    if not answer.matches:
        console.print("No SKU fits these filters: leave one out.")
        return
    if answer.verdict is None:
        titles: tuple[str, ...] = ("rank", "SKU", "similarity", "group", "title")
    else:
        titles = ("rank", "SKU", "probability", "similarity", "group", "title")
        _print_verdict(answer)
    print_table(None, titles, [_row(match) for match in answer.matches])


def _print_verdict(answer: "Answer") -> None:
    said = f"{answer.verdict}" + (f": {answer.reason}" if answer.reason else "")
    console.print(said, markup=False, style="bold")
    if answer.reason == "outside_calibration":
        console.print("run `matcher calibrate` for verdicts in this catalogue", style="dim")
    if answer.why:
        console.print("first, not second: " + "; ".join(answer.why), markup=False, style="dim")


def _row(match: "Match") -> tuple[object, ...]:
    sure = () if match.probability is None else (match.probability,)
    return match.rank, match.sku, *sure, match.similarity, match.item_group_id, match.title


def compare(
    a: Annotated[str, typer.Argument(help='A picture (path or URL) or a SKU; "-" for none.')],
    b: Annotated[str, typer.Argument(help='A picture (path or URL) or a SKU; "-" for none.')],
    *,
    text_a: Annotated[
        str | None, typer.Option("--text-a", help="Words about picture A, or alone.")
    ] = None,
    text_b: Annotated[
        str | None, typer.Option("--text-b", help="Words about picture B, or alone.")
    ] = None,
    catalog: CatalogOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Tell how similar two pictures, texts or SKUs are, and why."""
    from matcher.matcher import Matcher

    left, right = (None if name == "-" else name for name in (a, b))
    with Matcher() as matcher:
        comparison = matcher.compare(left, right, text_a=text_a, text_b=text_b, catalog=catalog)
    if as_json:
        print_json(comparison.to_dict())
        return
    blocks = ", ".join(f"{name} {cosine:.3f}" for name, cosine in comparison.blocks.items())
    note = f"1 is the same picture; {blocks}" if blocks else "1 is the same picture"
    console.print(f"{comparison.similarity:.3f}  ({note})", markup=False)
    if comparison.verdict is not None:
        said = comparison.verdict + (f": {comparison.reason}" if comparison.reason else "")
        console.print(f"{said}, probability {comparison.probability:.3f}", markup=False)
    for sentence in comparison.why:
        console.print(sentence, markup=False)
