"""Labels of packages: brand, name, small print and a picture, in one of several layouts."""

from matcher.drawn.canvas import (
    Canvas,
    Color,
    ellipse,
    ink_on,
    lightness,
    outline,
    rectangle,
)
from matcher.drawn.look import Look
from matcher.drawn.motifs import motif

PAPER: Color = (250, 245, 232)


def front_label(
    canvas: Canvas, look: Look, left: float, top: float, right: float, bottom: float
) -> None:
    """Draw the label of a carton or pouch into a box; the model chooses the layout."""
    x, wide, high = (left + right) / 2, right - left, bottom - top
    if wide > high:
        _wide_label(canvas, look, left, top, right, bottom)
        return
    layout = look.model % 4
    art = min(wide * 0.24, high * (0.12 if layout == 3 else 0.17))
    ink, ground = ink_on(look.color), look.color
    name_y = top + high * 0.36
    if layout == 0:
        panel = rectangle(
            left + wide * 0.09, top + high * 0.07, right - wide * 0.09, bottom - high * 0.08, 14
        )
        canvas.tint(panel, PAPER)
        canvas.trace([*panel, panel[0]], 4, look.accent)
        ink, ground = ink_on(PAPER), PAPER
    elif layout == 1:
        canvas.tint(rectangle(left, name_y - high * 0.12, right, name_y + high * 0.18), look.accent)
        ink = ink_on(look.accent)
    elif layout == 2:
        canvas.tint(
            outline(
                (left, bottom),
                (left, top + high * 0.62),
                (x, top + high * 0.48, right, top + high * 0.62),
                (right, bottom),
            ),
            look.accent,
        )
        ground = look.accent
    else:
        canvas.tint(ellipse(x, top + high * 0.42, wide * 0.4, min(wide * 0.4, high * 0.3)), PAPER)
        ink = ink_on(PAPER)
    print_ink = ink if abs(lightness(look.color) - lightness(ground)) < 0.15 else look.color
    canvas.text(
        (x, top + high * (0.09 if layout == 3 else 0.16)),
        look.brand,
        50,
        ink if layout == 0 else ink_on(look.color),
        width=wide * 0.6,
        spacing=0.12,
    )
    canvas.text(
        (x, name_y), look.text, 120, ink, width=wide * (0.66 if layout == 3 else 0.76), bold=0.03
    )
    room = wide * (0.56 if layout == 3 else 0.7)
    if layout in (0, 3):
        ribbon(canvas, look, x, name_y + 94, 50, room)
    else:
        canvas.text((x, name_y + 84), look.note, 54, ink, width=room)
    if ground == look.color and layout != 0:
        print_ink = look.accent if layout == 3 else ink_on(look.color)
    if look.motif:
        motif(
            canvas,
            look.motif,
            x,
            top + high * (0.72, 0.76, 0.76, 0.82)[layout],
            art,
            print_ink,
            ground,
        )
    canvas.text(
        (x, bottom - high * 0.045),
        "NET 250 g",
        26,
        ink if layout == 0 else ink_on(ground),
        width=wide * 0.4,
    )


def _wide_label(
    canvas: Canvas, look: Look, left: float, top: float, right: float, bottom: float
) -> None:
    wide, high, edge = right - left, bottom - top, left + (right - left) * 0.34
    canvas.tint(rectangle(left, top, edge, bottom), look.accent)
    if look.model % 2:
        canvas.tint(ellipse((left + edge) / 2, (top + bottom) / 2, wide * 0.14, wide * 0.14), PAPER)
    ground = PAPER if look.model % 2 else look.accent
    motif(
        canvas,
        look.motif or "leaf",
        (left + edge) / 2,
        (top + bottom) / 2,
        wide * 0.095,
        ink_on(ground),
        ground,
    )
    x, ink = (edge + right) / 2, ink_on(look.color)
    canvas.text((x, top + high * 0.2), look.brand, 44, ink, width=wide * 0.5, spacing=0.12)
    canvas.text((x, top + high * 0.48), look.text, 100, ink, width=wide * 0.58, bold=0.03)
    canvas.text((x, top + high * 0.72), look.note, 44, ink, width=wide * 0.54)


def ribbon(canvas: Canvas, look: Look, x: float, y: float, size: float, width: float) -> None:
    """Draw the small print on a band of the accent colour."""
    band = rectangle(x - width / 2, y - size * 0.62, x + width / 2, y + size * 0.62, 10)
    canvas.tint(band, look.accent)
    canvas.text((x, y), look.note, size, ink_on(look.accent), width=width * 0.9)


def can_art(canvas: Canvas, look: Look, half: float, top: float, bottom: float) -> None:
    """Draw the label of a can; the model chooses the layout."""
    middle, layout = (top + bottom) / 2, look.model % 3
    ink, ground = ink_on(look.color), look.color
    if layout == 0:
        swoosh = outline(
            (500 - half, middle + 190),
            (
                500 - half * 0.3,
                middle + 10,
                500 + half * 0.3,
                middle + 250,
                500 + half,
                middle + 110,
            ),
            (500 + half, bottom - 150),
            (500, bottom - 60, 500 - half, bottom - 90),
        )
        canvas.tint(swoosh, look.accent)
        ground = look.accent
    elif layout == 1:
        canvas.tint(ellipse(500, middle - 20, half * 0.82, half * 0.82), PAPER)
        ink = ink_on(PAPER)
    else:
        canvas.tint(rectangle(500 - half, top + 130, 500 + half, top + 150), look.accent)
        canvas.tint(rectangle(500 - half, bottom - 130, 500 + half, bottom - 110), look.accent)
    if layout == 2:
        canvas.text(
            (500 - half * 0.28, middle), look.text, 150, ink, width=430, bold=0.03, angle=90
        )
        canvas.text((500 + half * 0.42, middle), look.note, 60, ink, width=400, angle=90)
        return
    canvas.text((500, top + 130), look.brand, 42, ink_on(look.color), width=half * 1.2, spacing=0.1)
    canvas.text((500, middle - 30), look.text, 110, ink, width=half * 1.45, bold=0.03)
    if layout == 1:
        ribbon(canvas, look, 500, middle + 52, 46, half * 1.3)
    else:
        canvas.text((500, middle + 52), look.note, 50, ink, width=half * 1.3)
    if look.motif:
        motif(canvas, look.motif, 500, middle + 215, half * 0.36, ink_on(ground), ground)
