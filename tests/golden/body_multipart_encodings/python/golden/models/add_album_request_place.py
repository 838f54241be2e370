"""`AddAlbumRequestPlace`, from
`#/paths/~1albums/post/requestBody/content/multipart~1form-data/schema/properties/place`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class AddAlbumRequestPlace(ApiModel):
    post_code: Annotated[str | None, Field(alias="post-code")] = None


class AddAlbumRequestPlaceDict(TypedDict, total=False):
    """`AddAlbumRequestPlace` as a dict."""

    post_code: str
