"""`AnOperationWithSuchALongElseHasRoomBesideItRequest`, from
`#/paths/~1b/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class AnOperationWithSuchALongElseHasRoomBesideItRequest(ApiModel):
    x: models.AnOperationWithSuchALongHasRoomBesideItRequestX | None = None


class AnOperationWithSuchALongElseHasRoomBesideItRequestDict(TypedDict, total=False):
    """`AnOperationWithSuchALongElseHasRoomBesideItRequest` as a dict."""

    x: (
        models.AnOperationWithSuchALongHasRoomBesideItRequestX
        | models.AnOperationWithSuchALongHasRoomBesideItRequestXDict
    )
