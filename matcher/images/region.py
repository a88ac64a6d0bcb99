"""A part of a photo: how it is given, and how a photo is cut to it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from matcher.errors import InputError

if TYPE_CHECKING:  # the command line reads regions, and loads no numpy for it
    import numpy as np
    from numpy.typing import NDArray

_ROUNDING = 1e-6  # shares printed with six digits may add up to a little more than 1

RegionLike = Sequence[float | str]
"""A region as a caller gives it: x, y, w, h."""

RegionsLike = RegionLike | Sequence[RegionLike]
"""The region of an only photo, or a list with one a photo."""


class Region(NamedTuple):
    """A rectangle of an upright picture, in shares of its width and height.

    Shares, since a large photo is decoded at a fraction of its size.

    Attributes:
        x: of the left edge; 0 is the picture's own.
        y: of the upper edge; 0 is the picture's own.
        w: width, above 0.
        h: height, above 0.
    """

    x: float
    y: float
    w: float
    h: float

    def within(self, outer: "Region") -> "Region":
        """Return this part of a region as a part of the whole picture."""
        x, y = outer.x + self.x * outer.w, outer.y + self.y * outer.h
        return Region(x, y, self.w * outer.w, self.h * outer.h)

    def cut(self, pixels: "NDArray[np.uint8]") -> "NDArray[np.uint8]":
        """Return this part of a picture, (h, w, 3): at least one pixel, a view of `pixels`."""
        if self == WHOLE:
            return pixels
        height, width = pixels.shape[:2]
        top, left = min(round(self.y * height), height - 1), min(round(self.x * width), width - 1)
        bottom = max(round((self.y + self.h) * height), top + 1)
        right = max(round((self.x + self.w) * width), left + 1)
        return pixels[top:bottom, left:right]


WHOLE = Region(0.0, 0.0, 1.0, 1.0)

Regions = Region | tuple[Region, ...]
"""What an answer says of them: the region of an only photo, or of each."""


def read_regions(given: RegionsLike | None, photos: int) -> tuple[Region, ...]:
    """Return the region of each photo of a question; where none is given, the whole of each.

    Args:
        given: x, y, w, h of the only photo, or a list with those of each.
        photos: how many there are.

    Raises:
        InputError: a region has not four numbers, is empty, or reaches out of its photo, or there
            are not as many as photos.
    """
    if given is None:
        return (WHOLE,) * photos
    is_list = isinstance(given, list | tuple) and all(isinstance(e, list | tuple) for e in given)
    regions = tuple(_read_region(each) for each in (given if is_list and given else [given]))
    if len(regions) != photos:
        raise InputError(
            f"{len(regions)} regions for {photos} photos: give one a photo, in the photos' order"
        )
    return regions


def to_regions(each: Sequence[Region]) -> Regions | None:
    """Return the regions of a question's photos as its answer gives them back.

    None where all are whole.
    """
    if all(region == WHOLE for region in each):
        return None
    return each[0] if len(each) == 1 else tuple(each)


def _read_region(given: Any) -> Region:
    try:
        region = Region(*(float(each) for each in given))
    except (TypeError, ValueError):
        raise InputError(
            f"region {given!r} is not four numbers: give x,y,w,h in shares of the photo, such as"
            " 0.25,0.1,0.5,0.8"
        ) from None
    said = ",".join(f"{each:g}" for each in region)
    if not (region.w > 0 and region.h > 0):
        raise InputError(f"region {said} is empty: give a width and a height above 0")
    ends = (region.x + region.w, region.y + region.h)
    if not (min(region.x, region.y) >= 0 and max(ends) <= 1 + _ROUNDING):
        raise InputError(
            f"region {said} reaches out of the photo: x, y, w and h are shares of its width and"
            " height, so that x + w and y + h are 1 at most"
        )
    return region
