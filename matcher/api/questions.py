"""Questions as JSON, or as a form with files; the same fields as in Python."""

import base64
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.datastructures import UploadFile

from matcher.errors import ImageError, InputError
from matcher.images.photos import MAX_PHOTOS, Photo, is_url
from matcher.search.filters import Filters

FORM = "multipart/form-data"


Photos = Annotated[
    list[str],
    Field(
        default_factory=list,
        max_length=MAX_PHOTOS,
        description="one product's photos: http(s) or data: URLs, or base64",
        examples=[["https://shop.example/phone-photo.jpg"]],
    ),
]


class Question(BaseModel):
    """Which SKU is this? Photos, a text, identifiers, or any of them together."""

    model_config = ConfigDict(extra="forbid")

    photos: Photos
    text: str | None = Field(None, description="words that describe it", examples=["red mug"])
    gtin: str | None = Field(None, description="its GTIN, EAN, UPC or ISBN")
    mpn: str | None = Field(None, description="its maker's part number; needs mpn_brand")
    mpn_brand: str | None = Field(None, description="the maker's brand")
    k: Annotated[int, Field(description="how many SKUs")] = 5
    depth: Literal["vector", "deep"] | None = Field(
        None, description="deep where cues are at hand, if left out"
    )
    region: list[float] | list[list[float]] | None = Field(
        None,
        description="x, y, w, h in shares of the photo: all that is looked at; one a photo",
        examples=[[0.25, 0, 0.5, 1]],
    )
    filters: Filters = Field(default_factory=Filters, description="which SKUs may be answered")


async def read_parts(request: Request) -> tuple[str | bytes, list[Photo]]:
    """Return a question as JSON, and the files that came with it.

    Raises:
        InputError: the form's question is a file.
    """
    if not request.headers.get("content-type", "").startswith(FORM):
        return await request.body(), []
    async with request.form(max_files=MAX_PHOTOS, max_fields=50) as form:
        sent = [each for each in form.getlist("photos") if isinstance(each, UploadFile)]
        files: list[Photo] = [await each.read() for each in sent]
        said = form.get("question")
    if isinstance(said, UploadFile):
        raise InputError("the form's field `question` is a file: give JSON")
    return said or "", files


def to_arguments(said: str | bytes, files: Sequence[Photo]) -> dict[str, Any]:
    """Return the arguments of `Matcher.match`.

    Raises:
        RequestValidationError: what was said is no question.
        ImageError: a photo is neither URL nor base64.
    """
    try:
        question = Question.model_validate_json(said or "{}")
    except ValidationError as error:
        raise RequestValidationError(error.errors()) from None
    own = question.model_dump(exclude={"photos", "filters"}, exclude_none=True)
    photos = [*files, *map(read_photo, question.photos)]
    return {"photos": photos, **own, **question.filters}


def read_photo(written: str) -> Photo:
    """Return a URL as it is, and base64 as bytes: a service opens no paths."""
    if is_url(written):
        return written
    try:
        return base64.b64decode(written, validate=True)
    except ValueError:  # no base64, or no ASCII
        raise ImageError(
            f"{written[:80]!r} is no http(s) or data: URL and no base64: a service opens no paths"
        ) from None
