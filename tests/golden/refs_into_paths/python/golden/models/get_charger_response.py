"""`GetChargerResponse`, from
`#/paths/~1chargers~1{id}/get/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .get_charger_response_parts_item import GetChargerResponsePartsItem


class GetChargerResponse(ApiModel):
    on: bool | None = None
    parts: list[GetChargerResponsePartsItem] | None = None
