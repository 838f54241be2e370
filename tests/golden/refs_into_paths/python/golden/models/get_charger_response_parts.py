"""`GetChargerResponseParts`, from
`#/paths/~1chargers~1{id}/get/responses/200/content/application~1json/schema/properties/parts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .get_charger_response_parts_item import GetChargerResponsePartsItem

GetChargerResponseParts = TypeAliasType(
    "GetChargerResponseParts", "list[GetChargerResponsePartsItem]"
)
