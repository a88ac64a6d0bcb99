"""Sneakers, seen from the side."""

import numpy as np

from matcher.drawn.canvas import (
    WHITE,
    Canvas,
    Ink,
    ellipse,
    mix,
    outline,
    rectangle,
)
from matcher.drawn.look import Look
from matcher.drawn.motifs import motif
from matcher.drawn.texture import creased, falling, gleam, woven

SEAM: Ink = (0, 0, 0, 50)


def draw_sneaker(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a sneaker from its side; the model sets collar height, sole, toe and side mark."""
    cut = look.cut()
    high, chunky, toe_cap = look.model % 3 == 1, look.model % 2 == 1, look.model % 4 < 2
    sole_top = 690 if chunky else 715
    collar = cut.uniform(250, 290) if high else cut.uniform(405, 440)
    tongue = collar - cut.uniform(30, 55)
    paint = woven(look.pattern, look.color, look.accent, canvas.pixels)
    sole = mix(look.accent, WHITE, 0.78)

    canvas.fill(
        outline(
            (310, collar + 40),
            (340, tongue - 6, 400, tongue),
            (452, tongue + 8, 440, tongue + 60),
            (540, 580),
            (330, 560),
        ),
        mix(look.color, (0, 0, 0), 0.25),
    )
    upper = outline(
        (128, collar + 10),
        (190, collar - 18, 270, collar + 62, 352, collar + 36),
        (420, 500, 520, 560, 660, 588),
        (800, 606, 892, 650, 900, sole_top + 20),
        (108, sole_top + 20),
        (92, 560, 122, collar + 120, 128, collar + 10),
    )
    canvas.fill(upper, paint)
    canvas.shade(upper, falling(0.0, 0.26))
    canvas.shade(
        upper, creased(drape, [[(0.62, 0.6), (0.7, 0.95)], [(0.7, 0.66), (0.76, 0.95)]], 0.2)
    )
    canvas.shade(upper, gleam(0.2, 0.14, 0.16), WHITE)
    heel = outline(
        (128, collar + 10),
        (150, collar, 178, collar + 8),
        (190, 560, 196, sole_top + 20),
        (108, sole_top + 20),
        (92, 560, 122, collar + 120, 128, collar + 10),
    )
    canvas.tint(heel, (*look.accent, 235))
    if toe_cap:
        canvas.tint(
            outline((730, sole_top + 20), (740, 620, 800, 622), (884, 650, 900, sole_top + 20)),
            sole,
        )
    else:
        canvas.trace(outline((690, sole_top + 10), (706, 630, 800, 624)), 5, SEAM)
    _side_mark(canvas, look, sole_top)
    _laces(canvas, collar, mix(look.accent, WHITE, 0.6), 6 if high else 4, drape)
    canvas.stitch(outline((206, collar + 60), (206, 560, 226, sole_top)), SEAM)
    canvas.trace(
        outline((128, collar + 10), (190, collar - 18, 270, collar + 62, 352, collar + 36)),
        16,
        mix(look.color, (0, 0, 0), 0.2),
    )

    base = outline(
        (96, sole_top),
        (500, sole_top + 14, 906, sole_top),
        (930, sole_top + 60, 880, 800),
        (500, 812, 130, 800),
        (84, 780, 96, sole_top),
    )
    canvas.fill(base, sole)
    canvas.shade(base, falling(0.0, 0.2))
    canvas.trace(
        outline((94, sole_top + 40), (500, sole_top + 54, 914, sole_top + 38)),
        9 if chunky else 5,
        look.accent,
    )
    if chunky:
        for x in range(140, 880, 44):
            canvas.tint(rectangle(x, 782, x + 22, 808, 5), mix(look.accent, (0, 0, 0), 0.3))


def _side_mark(canvas: Canvas, look: Look, sole_top: float) -> None:
    kind = look.model % 5
    if kind == 0:
        for shift in (0, 56, 112):
            canvas.tint(
                [
                    (420 + shift, 560 + shift * 0.22),
                    (446 + shift, 565 + shift * 0.22),
                    (386 + shift, sole_top),
                    (356 + shift, sole_top),
                ],
                look.accent,
            )
    elif kind == 1:
        canvas.trace(
            outline((240, 560), (320, 720, 400, 640), (500, 560, 640, sole_top - 10)),
            26,
            look.accent,
        )
    elif kind == 2:
        motif(canvas, "star", 330, 600, 66, look.accent, look.color)
    elif kind == 3:
        canvas.tint([(330, sole_top), (470, 560), (560, 582), (440, sole_top)], look.accent)
    else:
        canvas.text((370, 640), look.brand, 74, look.accent, width=250, bold=0.03)


def _laces(
    canvas: Canvas, collar: float, lace: tuple[int, int, int], rows: int, drape: np.random.Generator
) -> None:
    start, end = np.array([352.0, collar + 62]), np.array([600.0, 572.0])
    for row in range(rows):
        x, y = start + (end - start) * (row + 0.3) / rows
        y += 44 * np.sin(np.pi * (row + 0.3) / rows) if rows > 4 else 20
        tilt = float(drape.uniform(-6, 6))
        canvas.trace([(x - 46, y + 36 + tilt), (x + 26, y - 18)], 15, lace)
        canvas.tint(ellipse(x - 46, y + 36 + tilt, 8, 8), (60, 60, 64))
