"""Packages: cartons, pouches, jars and cans."""

import numpy as np

from matcher.drawn.canvas import (
    WHITE,
    Canvas,
    Path,
    ellipse,
    ink_on,
    mirrored,
    mix,
    outline,
    rectangle,
)
from matcher.drawn.labels import PAPER, can_art, front_label, ribbon
from matcher.drawn.look import Look
from matcher.drawn.motifs import motif
from matcher.drawn.texture import creased, falling, gleam, rounded, woven


def draw_carton(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a carton from its front left; the model sets proportions and the label's layout."""
    cut = look.cut()
    tall = look.model % 3 != 1
    half = cut.uniform(195, 255) if tall else cut.uniform(300, 340)
    top, bottom = (cut.uniform(170, 240), 880.0) if tall else (cut.uniform(390, 440), 790.0)
    depth, rise = cut.uniform(70, 130), cut.uniform(28, 52)
    left, right = 480 - half - depth / 2 + 20, 480 + half - depth / 2 + 20
    front = rectangle(left, top, right, bottom)
    side = [
        (right, top),
        (right + depth, top - rise),
        (right + depth, bottom - rise * 1.6),
        (right, bottom),
    ]
    lid = [(left, top), (left + depth, top - rise), (right + depth, top - rise), (right, top)]
    canvas.fill(side, mix(look.color, (0, 0, 0), 0.26))
    canvas.shade(side, falling(0.0, 0.2))
    canvas.fill(lid, mix(look.color, WHITE, 0.22))
    canvas.fill(front, woven(look.pattern, look.color, look.accent, canvas.pixels))
    front_label(canvas, look, left, top, right, bottom)
    canvas.shade(front, gleam(drape.uniform(0.1, 0.5), 0.3, 0.1), WHITE)
    canvas.shade(front, falling(0.0, 0.1))


def draw_pouch(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a stand-up pouch with a crimped top; the model sets shape and layout."""
    cut = look.cut()
    half, top = cut.uniform(215, 268), cut.uniform(120, 190)
    waist = cut.uniform(8, 26)
    bag = mirrored(
        outline(
            (500, top),
            (500 + half, top),
            (500 + half - waist, 480, 500 + half, 880),
            (640, 908, 500, 908),
        )
    )
    canvas.fill(bag, woven(look.pattern, look.color, look.accent, canvas.pixels))
    front_label(canvas, look, 500 - half + 20, top + 92, 480 + half, 880)
    folds: list[Path] = [
        [(0.06, 0.2), (0.12, 0.6)],
        [(0.94, 0.2), (0.88, 0.7)],
        [(0.2, 0.98), (0.4, 0.9)],
        [(0.8, 0.99), (0.6, 0.91)],
    ]
    canvas.shade(bag, creased(drape, folds, 0.28))
    canvas.shade(bag, rounded(0.3, 0.3))
    canvas.shade(bag, gleam(0.14, 0.06, 0.3), WHITE)
    canvas.shade(rectangle(500 - half, top, 500 + half, top + 66), falling(0.22, 0.08))
    for y in np.arange(top + 8, top + 66, 12):
        canvas.trace([(502 - half, y), (498 + half, y)], 3, (255, 255, 255, 46))
    if look.model % 2:
        canvas.tint(ellipse(500, top + 34, 20, 20), mix(look.color, (0, 0, 0), 0.5))


def draw_jar(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a glass jar of something coloured; the model sets glass, lid and label."""
    cut = look.cut()
    half, top = cut.uniform(200, 250), cut.uniform(290, 350)
    neck = half * cut.uniform(0.8, 0.92)
    lid_color = ((214, 178, 92), look.accent, (240, 240, 236), (52, 52, 56))[look.model % 4]
    glass = mirrored(
        outline(
            (500, top - 40),
            (500 + neck, top - 40),
            (500 + half, top - 30, 500 + half, top + 60),
            (500 + half, 830),
            (500 + half, 890, 500 + half - 70, 890),
            (500, 894),
        )
    )
    canvas.fill(glass, mix(look.color, WHITE, 0.55))
    inside = mirrored(
        outline(
            (500, top + 20),
            (488 + half, top + 20),
            (486 + half, 828),
            (484 + half, 872, 500 + half - 76, 872),
            (500, 874),
        )
    )
    canvas.tint(inside, look.color)
    canvas.shade(inside, falling(0.0, 0.25))
    low, high = top + 96, 826.0
    label = (
        rectangle(500 - half, low, 500 + half, high)
        if look.model % 2
        else ellipse(500, (low + high) / 2, half * 0.8, (high - low) / 2 + 12)
    )
    ground = PAPER if look.model % 3 else mix(look.color, (0, 0, 0), 0.45)
    canvas.tint(label, ground)
    canvas.trace([*label, label[0]], 6, look.accent)
    ink = ink_on(ground)
    width = half * (1.7 if look.model % 2 else 1.32)
    middle = (low + high) / 2
    motif(
        canvas,
        look.motif or "leaf",
        500,
        middle - 66,
        52,
        look.color if ground == PAPER else look.accent,
        ground,
    )
    canvas.text((500, middle - 146), look.brand, 38, ink, width=width * 0.6, spacing=0.1)
    canvas.text((500, middle + 36), look.text, 84, ink, width=width, bold=0.03)
    ribbon(canvas, look, 500, middle + 112, 46, width * 0.82)
    canvas.shade(glass, rounded(0.34, 0.3))
    canvas.shade(glass, gleam(0.12 + drape.uniform(0, 0.05), 0.04, 0.55), WHITE)
    lid = rectangle(490 - neck, top - 140, 510 + neck, top - 34, 22)
    canvas.fill(lid, woven(look.pattern, lid_color, mix(lid_color, WHITE, 0.7), canvas.pixels))
    canvas.shade(lid, rounded(0.42, 0.3))
    canvas.trace([(492 - neck, top - 62), (508 + neck, top - 62)], 4, (0, 0, 0, 60))


def draw_can(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a drinks can; the model sets slim or wide, the band and the direction of the name."""
    cut = look.cut()
    half = cut.uniform(138, 156) if look.model % 2 else cut.uniform(178, 202)
    top, bottom = (120.0, 900.0) if look.model % 2 else (190.0, 865.0)
    steel, neck = (200, 203, 208), half * 0.84
    canvas.fill(ellipse(500, bottom, neck, 26), mix(steel, (0, 0, 0), 0.3))
    canvas.fill(
        mirrored(
            outline(
                (500, top),
                (500 + neck, top),
                (500 + half, top + 62),
                (500 + half, bottom - 50),
                (500 + neck, bottom),
                (500, bottom + 18),
            )
        ),
        steel,
    )
    skin = mirrored(
        outline(
            (500, top + 44),
            (500 + half - 6, top + 48),
            (500 + half, top + 66),
            (500 + half, bottom - 54),
            (500 + half - 12, bottom - 28),
            (500, bottom - 14),
        )
    )
    canvas.fill(skin, woven(look.pattern, look.color, look.accent, canvas.pixels))
    can_art(canvas, look, half, top, bottom)
    canvas.shade(skin, rounded(0.5, 0.34))
    canvas.shade(skin, gleam(0.2 + drape.uniform(-0.03, 0.04), 0.06, 0.5), WHITE)
    canvas.shade(skin, gleam(0.78, 0.03, 0.22), WHITE)
    canvas.fill(ellipse(500, top + 4, neck, 24), mix(steel, WHITE, 0.35))
    canvas.tint(ellipse(500, top + 7, neck - 16, 17), mix(steel, (0, 0, 0), 0.22))
    canvas.tint(ellipse(500, top + 6, neck * 0.3, 8), mix(steel, WHITE, 0.4))
