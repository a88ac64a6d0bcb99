"""Drinking vessels: mugs and water bottles."""

import numpy as np

from matcher.drawn.canvas import (
    WHITE,
    Canvas,
    Field,
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
from matcher.drawn.texture import falling, gleam, rounded, woven


def draw_mug(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a mug; the model sets height, belly, handle, rim and inside."""
    cut = look.cut()
    half, top = cut.uniform(215, 262), cut.uniform(235, 340)
    foot = half - (cut.uniform(40, 70) if look.model % 3 == 1 else cut.uniform(0, 12))
    belly = half + (cut.uniform(25, 40) if look.model % 3 == 2 else 0)
    x, bottom, lip = 440.0, 815.0, half * 0.2
    paint = woven(look.pattern, look.color, look.accent, canvas.pixels)
    handle_color = look.accent if look.model % 2 else look.color
    if look.model % 4 == 3:
        handle = outline(
            (x + half - 20, top + 90),
            (x + half + 165, top + 90),
            (x + half + 165, bottom - 140),
            (x + half - 40, bottom - 120),
        )
    else:
        handle = outline(
            (x + half - 20, top + 100),
            (x + half + 235, top + 40, x + half + 210, bottom - 100, x + foot - 20, bottom - 120),
        )
    canvas.stroke(handle, 50, mix(handle_color, (0, 0, 0), 0.12))
    canvas.trace([(px, py - 10) for px, py in handle], 14, mix(handle_color, WHITE, 0.3))
    body = outline(
        (x + half, top),
        (x + belly, (top + bottom) / 2, x + foot, bottom),
        (x + foot - 10, bottom + lip, x, bottom + lip * 1.05),
        (x - foot + 10, bottom + lip, x - foot, bottom),
        (x - belly, (top + bottom) / 2, x - half, top),
    )
    canvas.fill(body, paint)
    if look.model % 5 == 1:
        canvas.shade(body, _dip(), mix(look.accent, (0, 0, 0), 0.14))
    _mug_print(canvas, look, x, (top + bottom) / 2 + lip * 0.7, half)
    canvas.shade(body, rounded(0.42, 0.34))
    canvas.shade(body, gleam(0.17 + drape.uniform(-0.02, 0.05), 0.045, 0.4), WHITE)
    canvas.fill(ellipse(x, top, half, lip), mix(handle_color, WHITE, 0.25))
    canvas.tint(
        ellipse(x, top, half - 14, lip - 7),
        mix(look.accent if look.model % 2 else WHITE, (0, 0, 0), 0.22),
    )
    canvas.tint(
        ellipse(x, top + 12, half - 34, lip - 18),
        mix(look.accent if look.model % 2 else WHITE, (0, 0, 0), 0.34),
    )


def draw_bottle(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a drinking bottle; the model sets shoulders, cap, loop and base."""
    cut = look.cut()
    half, shoulder = cut.uniform(118, 158), cut.uniform(330, 400)
    neck = half * (0.9 if look.model % 3 == 1 else cut.uniform(0.5, 0.64))
    steel = (188, 192, 198)
    cap = (look.accent, steel, (52, 52, 58))[look.model % 3]
    paint = woven(look.pattern, look.color, look.accent, canvas.pixels)
    if look.model % 4 in (1, 2):
        canvas.stroke(
            mirrored(outline((500, 62), (500 + neck * 0.9, 70, 500 + neck * 0.7, 170)))[:-1],
            24,
            mix(cap, (0, 0, 0), 0.15),
        )
    lid = rectangle(500 - neck - 6, 130, 506 + neck, 238, 20 if look.model % 2 else 44)
    canvas.fill(lid, cap)
    canvas.shade(lid, rounded(0.45, 0.34))
    if look.model % 4 == 3:
        canvas.fill(rectangle(470, 66, 530, 140, 18), mix(cap, WHITE, 0.3))
    for x in np.arange(500 - neck + 8, 500 + neck, 18):
        canvas.trace([(x, 160), (x, 226)], 3, (0, 0, 0, 40))
    canvas.fill(rectangle(504 - neck, 238, 496 + neck, 262), mix(steel, (0, 0, 0), 0.1))
    body = mirrored(
        outline(
            (500, 258),
            (500 + neck, 258),
            (500 + half, 262, 500 + half, shoulder),
            (500 + half, 872),
            (500 + half, 925, 500 + half - 50, 926),
            (500, 926),
        )
    )
    canvas.fill(body, paint)
    if look.model % 3 == 0:
        canvas.tint(rectangle(500 - half, 838, 500 + half, 926, 30), steel)
    ink = (
        look.accent
        if abs(lightness(look.accent) - lightness(look.color)) > 0.28
        else ink_on(look.color)
    )
    if look.motif:
        motif(canvas, look.motif, 500, 510, half * 0.62, ink, look.color)
    if look.text:
        if look.model % 2 and not look.motif:
            canvas.text((500, 570), look.text, 110, ink, width=360, bold=0.03, angle=90)
        else:
            canvas.text(
                (500, 660 if look.motif else 560), look.text, 80, ink, width=half * 1.5, bold=0.03
            )
    if look.pattern in ("plain", "heather"):
        canvas.text((500, 792), look.brand, 40, ink, width=half * 1.3)
    canvas.shade(body, rounded(0.5, 0.32))
    canvas.shade(body, gleam(0.2 + drape.uniform(-0.03, 0.04), 0.06, 0.45), WHITE)
    canvas.shade(body, falling(0.12, 0.0))


def _mug_print(canvas: Canvas, look: Look, x: float, y: float, half: float) -> None:
    clear = abs(lightness(look.accent) - lightness(look.color)) > 0.28
    ink = look.accent if clear else ink_on(look.color)
    if look.motif:
        motif(canvas, look.motif, x, y - (30 if look.text else 0), 110, ink, look.color)
    if look.text:
        canvas.text(
            (x, y + (125 if look.motif else 0)),
            look.text,
            76 if look.motif else 130,
            ink,
            width=half * 1.6,
            bold=0.03,
        )


def _dip() -> Field:
    across, down = np.linspace(-1, 1, 96)[None, :], np.linspace(0, 1, 192)[:, None]
    return np.asarray(down > 0.84 - 0.07 * across**2, np.float32)
