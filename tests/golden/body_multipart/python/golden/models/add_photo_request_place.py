"""`AddPhotoRequestPlace`, from
`#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema/properties/place`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class AddPhotoRequestPlace(ApiModel):
    lat: float | None = None


class AddPhotoRequestPlaceDict(TypedDict, total=False):
    """`AddPhotoRequestPlace` as a dict."""

    lat: float
