"""Read the EXIF orientation of a picture, and turn the picture upright."""

import struct

import numpy as np
from numpy.typing import NDArray

_ORIENTATION = 0x0112
_BYTE_ORDERS = {b"II*\x00": "<", b"MM\x00*": ">"}


def read_orientation(exif: bytes) -> int:
    """Read tag 274 of an EXIF block (a TIFF header and directory, its prefix optional).

    A damaged block does not matter to the pixels, so the picture is taken as upright.

    Returns:
        1 to 8 as EXIF 2.32 defines them; 1 is upright.
    """
    tiff = exif.removeprefix(b"Exif\x00\x00")
    order = _BYTE_ORDERS.get(tiff[:4])
    if order is None:
        return 1
    try:
        (directory,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, directory)
        for entry in range(directory + 2, directory + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack_from(order + "HHIH", tiff, entry)
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def turn_upright(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Undo an EXIF orientation.

    Args:
        pixels: (height, width, channels).
        orientation: 1 to 8.

    Returns:
        the upright picture, C-contiguous; the same array when it was upright already.
    """
    if orientation >= 5:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)
