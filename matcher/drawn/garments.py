"""Clothes, laid flat: T-shirts, hoodies, caps."""

import numpy as np

from matcher.drawn.canvas import (
    WHITE,
    Canvas,
    Color,
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
from matcher.drawn.texture import creased, falling, gleam, rounded, woven

SEAM: Ink = (0, 0, 0, 46)


def draw_tshirt(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a T-shirt; the model sets neck, sleeve length, raglan, pocket and trim."""
    cut = look.cut()
    half_width, hem = cut.uniform(196, 236), cut.uniform(850, 905)
    long_sleeve, raglan, ringer = look.model % 4 == 2, look.model % 4 == 1, look.model % 4 == 3
    v_neck, pocket = look.model % 3 == 1, look.model % 3 == 2
    neck, depth = cut.uniform(88, 108), 245 if v_neck else cut.uniform(185, 205)
    shoulder = (500 + half_width + 24, 196.0)
    armpit = (500 + half_width, 372.0)
    cuff = ((930, 800), (832, 826)) if long_sleeve else ((902, 398), (812, 464))
    paint = woven(look.pattern, look.color, look.accent, canvas.pixels)
    trim = look.accent if ringer or raglan else mix(look.color, (0, 0, 0), 0.12)

    back = outline((500 - neck, 138), (500, 160, 500 + neck, 138), (500, 420, 500 - neck, 138))
    canvas.fill(back, mix(look.color, (0, 0, 0), 0.35))
    sleeve = outline(shoulder, (cuff[0][0] - 40, 230, *cuff[0]), cuff[1], armpit)
    for side in (sleeve, [(1000 - x, y) for x, y in sleeve]):
        canvas.fill(side, look.accent if raglan else paint)
        canvas.shade(side, falling(0.0, 0.16))
    for flip in (1, -1):
        edge = [(500 + flip * (x - 500), y) for x, y in cuff]
        canvas.stroke(edge, 14, trim if ringer else mix(look.color, (0, 0, 0), 0.08))

    collar = _neckline(neck, depth, v_neck)
    side_seam = outline(
        (500 + neck, 138), shoulder, armpit, (armpit[0] - 14, 620, armpit[0] + 6, hem)
    )
    body = (
        collar[len(collar) // 2 :]
        + side_seam
        + outline((500 + half_width, hem), (600, hem + 26, 500, hem + 26))
    )
    body = mirrored([(x, y) for x, y in body])
    canvas.fill(body, paint)
    _drape(canvas, body, drape, look.color)
    if raglan:
        for flip in (1, -1):
            wedge = [(500 + neck, 138), shoulder, armpit, (500 + neck + 16, 160)]
            canvas.tint([(500 + flip * (x - 500), y) for x, y in wedge], look.accent)
    canvas.stroke(collar, 24, trim)
    canvas.trace(collar, 3, SEAM)
    canvas.stitch(
        outline((506 - half_width, hem - 24), (500, hem + 2, 494 + half_width, hem - 24)), SEAM
    )
    for flip in (1, -1):
        seam = [(500 + flip * (x - 500), y) for x, y in (shoulder, armpit)]
        if not raglan:
            canvas.trace(outline(seam[0], (500 + flip * (half_width - 12), 300, *seam[1])), 4, SEAM)
    if pocket:
        _pocket(canvas, 596, 380, look.color)
    _chest_print(canvas, look, 500, 470 if look.text and look.motif else 440)


def draw_hoodie(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a hooded sweatshirt; the model sets zip, pocket, two-tone sleeves and cords."""
    cut = look.cut()
    half, hem = cut.uniform(208, 240), cut.uniform(820, 860)
    zipped, two_tone = look.model % 2 == 1, look.model % 3 == 1
    paint = woven(look.pattern, look.color, look.accent, canvas.pixels)
    rib = mix(look.accent if two_tone else look.color, (0, 0, 0), 0.14)
    arm = outline(
        (500 + half - 40, 236),
        (860, 270, 876, 420),
        (900, 620, 884, 800),
        (804, 806),
        (796, 600, 500 + half - 24, 430),
    )
    for flip in (1, -1):
        sleeve = [(500 + flip * (x - 500), y) for x, y in arm]
        canvas.fill(sleeve, look.accent if two_tone else paint)
        canvas.shade(sleeve, rounded(0.34, 0.6))
        canvas.shade(
            sleeve, creased(drape, [[(0.2, 0.55), (0.9, 0.6)], [(0.3, 0.7), (0.8, 0.66)]], 0.25)
        )
        cuff = [(802, 800), (886, 794), (880, 866), (808, 870)]
        canvas.fill([(500 + flip * (x - 500), y) for x, y in cuff], rib)
    body = mirrored(
        outline(
            (500, 235),
            (640, 212),
            (500 + half - 20, 250),
            (500 + half, 440),
            (500 + half - 6, 640, 500 + half, hem),
            (500, hem),
        )
    )
    canvas.fill(body, paint)
    _drape(canvas, body, drape, look.color)
    canvas.fill(rectangle(505 - half, hem - 8, 495 + half, hem + 52, 14), rib)
    for x in np.arange(512 - half, 490 + half, 15):
        canvas.trace([(x, hem), (x, hem + 48)], 3, (0, 0, 0, 26))
    pocket = mirrored(outline((500, 610), (604, 610), (668, 738), (668, hem - 14), (500, hem - 14)))
    canvas.shade(pocket, falling(0.02, 0.1))
    canvas.trace([*pocket, pocket[0]], 4, SEAM)
    canvas.stitch(
        [(500 + flip * 1.0 * dx, y) for flip, dx, y in ((-1, 104, 622), (-1, 156, 738))], SEAM
    )
    if zipped:
        canvas.trace([(500, 300), (500, hem + 50)], 16, mix(look.color, (0, 0, 0), 0.4))
        canvas.stitch([(500, 300), (500, hem + 50)], (225, 225, 228, 255), 5, 7)
    _hood(canvas, look)
    if not zipped:
        _chest_print(canvas, look, 500, 500)


def draw_cap(canvas: Canvas, look: Look, drape: np.random.Generator) -> None:
    """Draw a cap from its front left; the model sets brim, height, mesh and front print."""
    cut = look.cut()
    top, wide = cut.uniform(235, 300), cut.uniform(285, 325)
    flat_brim, mesh = look.model % 2 == 1, look.model % 3 == 1
    paint = woven(look.pattern, look.color, look.accent, canvas.pixels)
    brim_color = look.accent if look.model % 3 != 2 else look.color
    crown = outline(
        (480 - wide, 640), (475 - wide, top + 20, 480, top), (485 + wide, top + 20, 480 + wide, 640)
    )
    crown += outline((480 + wide, 640), (480, 706, 480 - wide, 640))
    canvas.fill(crown, paint)
    rear = outline((480 + wide, 640), (485 + wide, top + 20, 480, top), (680, top + 120, 660, 672))
    if mesh:
        canvas.fill(rear, mix(look.accent, WHITE, 0.25))
        for shift in np.arange(0, 700, 17):
            canvas.trace(
                [(480 + shift * 0.5, top + shift), (480 + shift * 0.5 + 60, top + shift - 30)],
                2,
                (0, 0, 0, 30),
            )
    canvas.shade(crown, rounded(0.4, 0.35))
    canvas.shade(crown, falling(0.0, 0.2))
    canvas.shade(
        crown, creased(drape, [[(0.2, 0.9), (0.3, 0.6)], [(0.7, 0.85), (0.62, 0.6)]], 0.15)
    )
    for bend in (-190, 0, 180):
        canvas.trace(outline((480, top), (480 + bend * 1.25, top + 140, 480 + bend, 680)), 4, SEAM)
        canvas.stitch(
            outline((488, top + 4), (488 + bend * 1.25, top + 140, 488 + bend, 676)), SEAM, 8
        )
    canvas.fill(ellipse(480, top, 24, 13), mix(brim_color, (0, 0, 0), 0.1))
    drop = 60 if flat_brim else 120
    brim = outline(
        (480 - wide - 4, 630),
        (480, 700, 480 + wide - 60, 652),
        (700, 770 + drop // 3, 470, 720 + drop),
        (180, 700 + drop, 480 - wide - 4, 634),
    )
    canvas.fill(brim, brim_color)
    canvas.shade(brim, falling(0.3, 0.0))
    canvas.shade(brim, gleam(0.4, 0.2, 0.14), WHITE)
    for inset in (16, 32, 48):
        rim = outline(
            (490 - wide + inset, 652),
            (230 + inset, 698 + drop - inset, 470, 714 + drop - inset),
            (660 - inset, 760 + drop // 3 - inset, 440 + wide - 80, 680),
        )
        canvas.stitch(rim, SEAM, 8)
    ink = (
        look.accent
        if abs(lightness(look.accent) - lightness(look.color)) > 0.28
        else ink_on(look.color)
    )
    if look.motif:
        motif(canvas, look.motif, 455, top + 235, 92, ink, look.color)
    elif look.text:
        canvas.text((455, top + 240), look.text, 110, ink, width=300, bold=0.03)


def _neckline(neck: float, depth: float, v_neck: bool) -> Path:
    if v_neck:
        return outline((500 - neck, 138), (500, depth), (500 + neck, 138))
    return outline(
        (500 - neck, 138),
        (500 - neck * 0.7, depth, 500, depth),
        (500 + neck * 0.7, depth, 500 + neck, 138),
    )


def _drape(canvas: Canvas, body: Path, drape: np.random.Generator, color: Color) -> None:
    lines: list[Path] = [
        [(0.1, 0.34), (0.2, 0.5), (0.17, 0.72)],
        [(0.9, 0.33), (0.8, 0.52), (0.84, 0.76)],
        [(0.3, 0.98), (0.35, 0.72), (0.3, 0.58)],
        [(0.68, 0.98), (0.64, 0.78), (0.68, 0.6)],
    ]
    light = lightness(color)
    strength = 0.14 + 0.12 * light
    canvas.shade(body, creased(drape, lines, strength))
    canvas.shade(body, np.abs(np.linspace(-1, 1, 64, dtype=np.float32))[None, :] ** 3 * 0.17)
    lit: list[Path] = [[(x + 0.045, y) for x, y in line] for line in lines]
    canvas.shade(body, creased(drape, lit, 0.06 + 0.1 * light), WHITE)


def _pocket(canvas: Canvas, x: float, y: float, color: Color) -> None:
    path = outline(
        (x - 55, y - 50),
        (x + 55, y - 50),
        (x + 55, y + 46),
        (x, y + 70),
        (x - 55, y + 46),
        (x - 55, y - 50),
    )
    canvas.tint(path, (*mix(color, (0, 0, 0), 0.2), 70))
    canvas.trace(path, 4, SEAM)
    canvas.stitch([(x - 52, y - 36), (x + 52, y - 36)], SEAM)


def _hood(canvas: Canvas, look: Look) -> None:
    outer = mirrored(outline((500, 78), (660, 74, 672, 214), (640, 300, 500, 350)))
    canvas.fill(outer, woven(look.pattern, look.color, look.accent, canvas.pixels))
    canvas.shade(outer, rounded(0.3, 0.5))
    inner = mirrored(outline((500, 128), (606, 126, 604, 214), (584, 270, 500, 312)))
    canvas.fill(inner, mix(look.accent if look.model % 3 == 1 else look.color, (0, 0, 0), 0.38))
    canvas.shade(inner, falling(0.35, 0.0))
    canvas.trace([*inner, inner[0]], 5, SEAM)
    cord = look.accent if look.model % 3 == 1 else mix(look.color, WHITE, 0.75)
    for flip, length in ((1, 470), (-1, 486)):
        canvas.stroke(
            outline((500 + flip * 46, 300), (500 + flip * 64, 380, 500 + flip * 50, length)),
            10,
            cord,
        )
        canvas.stroke(
            [(500 + flip * 50, length - 4), (500 + flip * 50, length + 20)], 12, (170, 170, 176)
        )


def _chest_print(canvas: Canvas, look: Look, x: float, y: float) -> None:
    clear = abs(lightness(look.accent) - lightness(look.color)) > 0.28
    ink = look.accent if clear else ink_on(look.color)
    if look.motif:
        motif(canvas, look.motif, x, y, 112, ink, look.color)
    if look.text:
        canvas.text(
            (x, y + (165 if look.motif else 0)),
            look.text,
            84 if look.motif else 120,
            ink,
            width=330,
            bold=0.03,
        )
