"""Bags: totes and backpacks."""

import numpy as np

from matcher.drawn.canvas import (
    WHITE,
    Canvas,
    Ink,
    Path,
    ellipse,
    ink_on,
    lightness,
    mirrored,
    mix,
    outline,
    rectangle,
)
from matcher.drawn.look import Look
from matcher.drawn.motifs import motif
from matcher.drawn.texture import creased, falling, rounded, woven

SEAM: Ink = (0, 0, 0, 50)


def draw_tote(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a tote bag; the model sets proportions, handle length, base band and lining."""
    cut = look.cut()
    half, top = cut.uniform(240, 300), cut.uniform(380, 440)
    loop = cut.uniform(120, 175) if look.model % 2 else cut.uniform(200, 240)
    foot = half - cut.uniform(-14, 24)
    strap = look.accent if look.model % 3 == 1 else mix(look.color, (0, 0, 0), 0.14)
    paint = woven(look.pattern, look.color, look.accent, canvas.pixels)
    for spread, tone in ((96, mix(strap, (0, 0, 0), 0.3)), (112, strap)):
        rise = outline((500 - spread, top + 40), (500 - spread + 8, top - loop, 500, top - loop))
        canvas.stroke(mirrored(rise[::-1])[:-1], 26, tone)
    bag = mirrored(
        outline(
            (500, top - 6),
            (500 + half, top),
            (500 + half + 10, 700, 500 + foot, 905),
            (600, 918, 500, 918),
        )
    )
    canvas.fill(bag, paint)
    if look.model % 3 == 2:
        canvas.tint(
            mirrored(
                outline((500, 770), (500 + half, 770), (500 + foot, 905), (600, 918, 500, 918))
            ),
            look.accent,
        )
    canvas.shade(
        bag,
        creased(
            drape,
            [
                [(0.2, 0.05), (0.3, 0.4)],
                [(0.78, 0.02), (0.7, 0.45)],
                [(0.15, 0.95), (0.4, 0.7)],
                [(0.9, 0.9), (0.66, 0.72)],
            ],
            0.2,
        ),
    )
    canvas.shade(bag, rounded(0.2, 0.4))
    canvas.stitch([(504 - half, top + 34), (496 + half, top + 34)], SEAM)
    for flip in (1, -1):
        x = 500 + flip * 112
        canvas.tint(rectangle(x - 15, top - 4, x + 15, top + 62, 3), strap)
        canvas.stitch([(x - 9, top + 52), (x + 9, top + 8)], SEAM)
        canvas.stitch([(x + 9, top + 52), (x - 9, top + 8)], SEAM)
    _front(canvas, look, 500, 580 if look.model % 3 == 2 else 620, 2 * half - 110)


def draw_backpack(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a backpack from the front; the model sets flap, pocket and bottle nets."""
    cut = look.cut()
    half, top = cut.uniform(225, 265), cut.uniform(170, 215)
    flap, round_pocket, nets = look.model % 2 == 1, look.model % 3 != 2, look.model % 3 == 0
    paint = woven(look.pattern, look.color, look.accent, canvas.pixels)
    dark = mix(look.color, (0, 0, 0), 0.3)
    for flip in (1, -1):
        strap = outline(
            (500 + flip * (half - 50), 300),
            (500 + flip * (half + 92), 400, 500 + flip * (half + 20), 800),
        )
        canvas.stroke(strap, 40, dark)
    canvas.stroke(mirrored(outline((500, top - 58), (560, top - 56, 556, top + 14)))[:-1], 22, dark)
    if nets:
        for flip in (1, -1):
            net = [
                (500 + flip * (half - 10), 610),
                (500 + flip * (half + 46), 630),
                (500 + flip * (half + 40), 850),
                (500 + flip * (half - 10), 866),
            ]
            canvas.fill(net, mix(dark, (0, 0, 0), 0.25))
    body = mirrored(
        outline(
            (500, top),
            (500 + half, top - 4, 500 + half, top + 210),
            (500 + half + 12, 640),
            (500 + half + 6, 905, 500 + half - 60, 905),
            (500, 910),
        )
    )
    canvas.fill(body, paint)
    canvas.shade(body, rounded(0.32, 0.4))
    canvas.shade(
        body,
        creased(
            drape,
            [[(0.12, 0.3), (0.3, 0.36)], [(0.86, 0.28), (0.7, 0.36)], [(0.2, 0.55), (0.5, 0.5)]],
            0.16,
        ),
    )
    zip_line = mirrored(
        outline(
            (500, top + 40),
            (500 + half - 36, top + 40, 500 + half - 36, top + 250),
            (500 + half - 36, top + 300),
        )
    )[:-1]
    if flap:
        lid = mirrored(
            outline(
                (500, top - 6),
                (510 + half, top - 6, 508 + half, top + 200),
                (500 + half, top + 290, 500, top + 300),
            )
        )
        canvas.tint(lid, look.accent)
        canvas.shade(lid, rounded(0.3, 0.4))
        canvas.trace([*lid, lid[0]], 4, SEAM)
        for flip in (1, -1):
            x = 500 + flip * half * 0.45
            canvas.tint(
                rectangle(x - 16, top + 230, x + 16, top + 420, 4), mix(dark, (0, 0, 0), 0.2)
            )
            canvas.tint(rectangle(x - 22, top + 350, x + 22, top + 392, 6), (205, 190, 150))
    else:
        canvas.trace(zip_line, 9, dark)
        canvas.stitch(zip_line, (220, 220, 222, 255), 6, 4)
    pocket = rectangle(500 - half + 46, 612, 500 + half - 46, 870, 60 if round_pocket else 14)
    canvas.tint(
        pocket,
        (*look.accent, 255)
        if not flap and look.model % 4 < 2
        else (*mix(look.color, (0, 0, 0), 0.12), 150),
    )
    canvas.shade(pocket, falling(0.0, 0.22))
    canvas.trace([*pocket, pocket[0]], 5, SEAM)
    canvas.trace([(500 - half + 62, 660), (500 + half - 62, 660)], 8, dark)
    _patch(canvas, look, 500, 752 if not flap else 770)


def _front(canvas: Canvas, look: Look, x: float, y: float, width: float) -> None:
    clear = abs(lightness(look.accent) - lightness(look.color)) > 0.28
    ink = look.accent if clear else ink_on(look.color)
    if look.motif:
        motif(canvas, look.motif, x, y, 112, ink, look.color)
    elif look.text:
        canvas.text((x, y), look.text, 118, ink, width=width, bold=0.03)


def _patch(canvas: Canvas, look: Look, x: float, y: float) -> None:
    leather = (168, 116, 74)
    if look.motif:
        canvas.tint(ellipse(x, y + 8, 62, 62), mix(look.color, WHITE, 0.82))
        motif(
            canvas,
            look.motif,
            x,
            y + 8,
            40,
            mix(look.color, (0, 0, 0), 0.3),
            mix(look.color, WHITE, 0.82),
        )
    else:
        patch: Path = rectangle(x - 76, y - 20, x + 76, y + 32, 8)
        canvas.tint(patch, leather)
        canvas.stitch([*patch, patch[0]], (90, 58, 34, 255), 9)
        canvas.text((x, y + 6), look.text or look.brand, 36, (70, 42, 24), width=130, bold=0.03)
