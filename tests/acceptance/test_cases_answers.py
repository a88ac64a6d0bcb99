"""Kinds of answers that have misled: pictures that many SKUs show, and pictures that changed."""

import csv
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from matcher.catalog.ingest import IngestReport
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.picture_feeds import draw_png
from tests.support.scripts import Run
from tests.support.worker_process import Shop

SIZES = ("XS", "S", "M", "L", "XL", "36", "38", "40", "42", "44", "46")
UNLIKE = (
    "Steel pan", "Wool cap", "Leather belt", "Garden hose", "Desk lamp", "Tea pot", "Rain coat",
    "Bicycle bell", "Chess board", "Hand cream", "Oak shelf", "Silk tie", "Toy train",
)  # fmt: skip
Row = dict[str, str]
Feed = Callable[[Iterable[Row]], Path]


@pytest.fixture
def feed(tmp_path: Path) -> Feed:
    """Write a feed of rows beside pictures `0.png` to `39.png`."""
    for number in range(40):
        (tmp_path / f"{number}.png").write_bytes(draw_png(number))

    def write(rows: Iterable[Row]) -> Path:
        path = tmp_path / "feed.csv"
        fields = ("id", "title", "image_link", "additional_image_link", "brand", "item_group_id")
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, fields)
            writer.writeheader()
            writer.writerows(rows)
        return path

    return write


@pytest.fixture
def embedded(matcher: Matcher) -> Callable[..., IngestReport]:
    """Ingest a feed, and give each picture its vector."""

    def ingest(path: Path, *, sync: bool = False) -> IngestReport:
        report = matcher.ingest(path, sync=sync, force=sync)
        done = matcher.embedding.run_pending()
        assert done is not None
        assert done.finished
        return report

    return ingest


Embedded = Callable[[Path], IngestReport]


def others(n: int = 13) -> list[Row]:
    """Products with a picture of their own each, from `1.png` on."""
    return [
        {"id": f"O{number}", "title": UNLIKE[number], "image_link": f"{number + 1}.png"}
        for number in range(n)
    ]


def shirts(title: str = "Linen shirt {}") -> list[Row]:
    """Sizes of one shirt, each its own SKU, with one picture."""
    return [
        {"id": f"SHIRT-{size}", "title": title.format(size), "image_link": "0.png"}
        for size in SIZES
    ]


def unpictured(n: int = 13) -> list[Row]:
    """Products of unlike titles that show one placeholder."""
    return [
        {"id": f"P{number}", "title": UNLIKE[number], "image_link": "0.png"} for number in range(n)
    ]


# Pictures that many SKUs show.


@pytest.mark.parametrize(
    "title", ["Linen shirt {}", "Chemise en lin (taille {})", "リネンシャツ{}"]
)
def test_a_picture_of_one_products_sizes_is_answered_with_them(
    matcher: Matcher, feed: Feed, embedded: Embedded, title: str
) -> None:
    report = embedded(feed(others() + shirts(title)))
    answer = matcher.match(draw_png(0), k=11)
    assert {match.sku for match in answer.matches} == {f"SHIRT-{size}" for size in SIZES}
    assert {round(match.similarity, 2) for match in answer.matches} == {1.0}
    assert (answer.method, answer.complete, report.generic) == ("exact", True, ())
    apart = matcher.match(draw_png(0), k=2, distinct_groups=True)
    assert len(apart.matches) == 2


def test_variant_groups_of_one_product_share_its_picture(
    matcher: Matcher, feed: Feed, embedded: Embedded
) -> None:
    rows = [row | {"item_group_id": f"G{n}"} for n, row in enumerate(shirts("Linen shirt, {}"))]
    embedded(feed(others() + rows))
    assert matcher.match(draw_png(0), k=1).matches[0].sku.startswith("SHIRT")


def test_a_placeholder_is_left_out_and_told_and_answers_are_not_complete(
    matcher: Matcher, feed: Feed, embedded: Embedded
) -> None:
    own = {"id": "OWN", "title": "Own", "image_link": "2.png"}
    report = embedded(feed([*unpictured(), own]))
    (generic,) = report.generic
    assert (generic.link, generic.skus, len(generic.titles)) == ("0.png", 13, 3)
    answer = matcher.match(draw_png(0), k=5)
    assert ([match.sku for match in answer.matches], answer.complete) == (["OWN"], False)
    assert not matcher.match_sku("OWN", brand="none").complete
    assert [c.generic_images for c in matcher.status().catalogs] == [1]


def test_a_logo_beside_own_pictures_leaves_answers_complete(
    matcher: Matcher, feed: Feed, embedded: Embedded
) -> None:
    logo = {"additional_image_link": "0.png"}
    rows = [row | logo for row in others()]
    assert len(embedded(feed(rows)).generic) == 1
    assert matcher.match(draw_png(1), k=3).complete
    # One loses its own picture: it cannot be found any more.
    report = embedded(feed([{**rows[0], "image_link": "0.png"}, *rows[1:]]))
    assert [picture.skus for picture in report.generic] == [13]
    assert not matcher.match(draw_png(1), k=3).complete
    embedded(feed(rows))
    assert matcher.match(draw_png(1), k=3).complete


def test_a_picture_is_judged_again_when_titles_change(
    matcher: Matcher, feed: Feed, embedded: Embedded
) -> None:
    assert len(embedded(feed(unpictured(11) + others(3))).generic) == 1
    sizes = [{**row, "title": f"Rug {n}"} for n, row in enumerate(unpictured(11))]
    assert embedded(feed(sizes + others(3))).generic == ()
    answer = matcher.match(draw_png(0), k=11)
    assert {match.sku[0] for match in answer.matches} == {"P"}
    assert answer.complete
    assert len(embedded(feed(unpictured(11) + others(3))).generic) == 1
    assert not matcher.match(draw_png(0), k=11).complete


def test_retired_products_count_no_more(matcher: Matcher, feed: Feed, embedded: Embedded) -> None:
    embedded(feed(unpictured(13) + others(3)))
    matcher.ingest(feed(unpictured(5) + others(3)), sync=True, force=True)
    answer = matcher.match(draw_png(0), k=5)
    assert ({match.sku[0] for match in answer.matches}, answer.complete) == ({"P"}, True)


def test_a_shared_link_is_judged_before_it_was_fetched(matcher: Matcher, feed: Feed) -> None:
    link = {"image_link": "https://shop.example/none.png"}
    report = matcher.ingest(feed(row | link for row in unpictured()))
    assert [picture.link for picture in report.generic] == ["https://shop.example/none.png"]
    report = matcher.ingest(feed(row | link for row in shirts()), catalog="sizes")
    assert report.generic == ()


def test_ingest_prints_what_it_took_for_a_placeholder(here_apart: Run, feed: Feed) -> None:
    path = feed(unpictured() + others(3))
    for words in (("--dry-run",), ()):
        ran = here_apart("ingest", path, *words)
        assert "1 picture left out of answers" in ran.stdout
        assert "0.png: 13 SKUs, such as 'Bicycle bell'," in ran.stdout


# Pictures that changed.


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"fetch_allow_private": True, "fetch_timeout_s": 5.0})


def linked(shop: Shop, **changes: str) -> list[Row]:
    """Two products with their pictures at the shop; the first is changed."""
    row = {"id": "A", "title": "Steel pan", "image_link": shop.url + "/a.png"}
    other = {"id": "B", "title": "Wool cap", "image_link": shop.url + "/b.png"}
    return [row | changes, other]


@pytest.fixture
def stocked(shop: Shop, feed: Feed, embedded: Embedded) -> None:
    """Both products have their vectors."""
    shop.put("/a.png", draw_png(1))
    shop.put("/b.png", draw_png(2))
    embedded(feed(linked(shop)))


def test_refresh_finds_new_bytes_behind_an_old_link(
    matcher: Matcher, shop: Shop, stocked: None
) -> None:
    shop.put("/a.png", draw_png(3))
    since = matcher.embedding.read_clock()
    assert matcher.embedding.refresh(older_than_days=1) == 0
    assert matcher.embedding.refresh() == 2
    assert matcher.match(draw_png(1), k=1).matches[0].similarity > 0.99  # the old one answers
    matcher.embedding.run_pending()
    assert matcher.embedding.read_outcome(since).changed == 1
    new, old = matcher.match(draw_png(3), k=1).matches[0], matcher.match(draw_png(1)).matches[0]
    assert (new.sku, new.similarity > 0.99, old.similarity > 0.99) == ("A", True, False)
    counts = matcher.embedding.count_jobs()
    assert (counts["done"], counts["pending"], counts["failed"]) == (2, 0, 0)


def test_a_picture_that_is_gone_keeps_its_vector(
    matcher: Matcher, shop: Shop, stocked: None
) -> None:
    shop.put("/a.png", 404)
    shop.put("/b.png", b"<html>down for maintenance</html>")
    assert matcher.embedding.refresh(catalog="default") == 2
    matcher.embedding.run_pending()
    (one, other) = (cause.reason for cause in matcher.embedding.list_failures())
    assert "the vector stays" in one + other
    for number, sku in ((1, "A"), (2, "B")):
        (match,) = matcher.match(draw_png(number), k=1).matches
        assert (match.sku, match.similarity > 0.99) == (sku, True)
    shop.put("/b.png", draw_png(4))
    assert matcher.embedding.refresh() == 2  # failed ones are asked for again, too
    matcher.embedding.run_pending()
    assert matcher.match(draw_png(4), k=1).matches[0].similarity > 0.99


def test_ingest_asks_again_for_pictures_of_products_described_anew(
    matcher: Matcher, shop: Shop, feed: Feed, embedded: Embedded, stocked: None
) -> None:
    shop.put("/a.png", draw_png(3))
    asked = len(shop.asked)
    assert embedded(feed(linked(shop))).rechecked == 0
    assert len(shop.asked) == asked
    assert embedded(feed(linked(shop, title="Steel pan, new model"))).rechecked == 1
    assert shop.asked[asked:] == ["/a.png"]
    assert matcher.match(draw_png(3), k=1).matches[0].similarity > 0.99


def test_a_new_price_asks_for_no_picture(matcher: Matcher, shop: Shop, stocked: None) -> None:
    path = Path(matcher.settings.store_url or "").parent / "prices.csv"
    path.write_text(f"id,title,image_link,price\nA,Steel pan,{shop.url}/a.png,7 EUR\n")
    report = matcher.ingest(path)
    assert (report.updated, report.rechecked) == (1, 0)


def test_refresh_prints_how_many_pictures_changed(here_apart: Run, shop: Shop, feed: Feed) -> None:
    run = partial(here_apart, MATCHER_FETCH_ALLOW_PRIVATE="true")
    shop.put("/a.png", draw_png(1), draw_png(3))
    shop.put("/b.png", draw_png(2))
    assert run("ingest", feed(linked(shop)), "--embed").code == 0
    ran = run("refresh", "--catalog", "default", "--embed")
    assert (ran.code, "2 pictures to ask for again" in ran.stdout) == (0, True)
    assert "pictures changed: 1" in ran.stdout


def test_a_changed_link_keeps_the_old_vector_until_the_new_one_is_there(
    matcher: Matcher, shop: Shop, feed: Feed, stocked: None
) -> None:
    link = shop.put("/new.png", 503, draw_png(3))
    report = matcher.ingest(feed(linked(shop, image_link=link)))
    assert (report.changed, report.pictures) == (1, 1)
    matcher.embedding.run_pending()  # the shop is away
    assert matcher.ingest(feed(linked(shop, image_link=link))).changed == 0
    (old,) = matcher.match(draw_png(1), k=1).matches
    assert (old.sku, old.similarity > 0.99) == ("A", True)
    assert [picture.replaced for picture in matcher.products.get("A").pictures] == [False, True]
    matcher.embedding.retry_failed()
    with matcher.installation.transaction() as connection:
        connection.execute(text("UPDATE matcher.embedding_job SET ready_at = now()"))
    matcher.embedding.run_pending()
    assert matcher.match(draw_png(1), k=1).matches[0].similarity < 0.99
    assert matcher.match(draw_png(3), k=1).matches[0].similarity > 0.99
    assert [picture.url for picture in matcher.products.get("A").pictures] == [link]
    assert matcher.embedding.count_jobs()["done"] == 2


def test_other_bytes_of_a_local_file_replace_it(
    matcher: Matcher, feed: Feed, embedded: Embedded, tmp_path: Path
) -> None:
    rows = others(2)
    embedded(feed(rows))
    (tmp_path / "1.png").write_bytes(draw_png(77))
    report = matcher.ingest(feed(rows))
    assert (report.changed, report.pictures) == (1, 1)
    assert matcher.match(draw_png(1), k=1).matches[0].similarity > 0.99
    matcher.embedding.run_pending()
    assert matcher.match(draw_png(1), k=1).matches[0].similarity < 0.99
    assert matcher.match(draw_png(77), k=1).matches[0].similarity > 0.99


def test_a_picture_that_a_feed_leaves_out_is_gone_at_once(
    matcher: Matcher, feed: Feed, embedded: Embedded
) -> None:
    row = {"id": "A", "title": "Pan", "image_link": "1.png"}
    embedded(feed([row | {"additional_image_link": "2.png"}]))
    assert matcher.ingest(feed([row])).changed == 0
    assert matcher.match(draw_png(2), k=1).matches[0].similarity < 0.99
