"""`AnOperationWithSuchALongElseHasRoomBesideItRequest`, from
`#/paths/~1b/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .an_operation_with_such_a_long_has_room_beside_it_request_x import (
        AnOperationWithSuchALongHasRoomBesideItRequestX,
        AnOperationWithSuchALongHasRoomBesideItRequestXDict,
    )


class AnOperationWithSuchALongElseHasRoomBesideItRequest(ApiModel):
    x: AnOperationWithSuchALongHasRoomBesideItRequestX | None = None


class AnOperationWithSuchALongElseHasRoomBesideItRequestDict(TypedDict, total=False):
    """`AnOperationWithSuchALongElseHasRoomBesideItRequest` as a dict, or as keyword
    arguments.
    """

    x: (
        AnOperationWithSuchALongHasRoomBesideItRequestX
        | AnOperationWithSuchALongHasRoomBesideItRequestXDict
    )
