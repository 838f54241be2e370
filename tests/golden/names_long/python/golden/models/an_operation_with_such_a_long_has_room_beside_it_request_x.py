"""`AnOperationWithSuchALongHasRoomBesideItRequestX`, from
`#/paths/~1b/post/requestBody/content/application~1json/schema/properties/x`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class AnOperationWithSuchALongHasRoomBesideItRequestX(ApiModel):
    c: int | None = None


class AnOperationWithSuchALongHasRoomBesideItRequestXDict(TypedDict, total=False):
    """`AnOperationWithSuchALongHasRoomBesideItRequestX` as a dict."""

    c: int
