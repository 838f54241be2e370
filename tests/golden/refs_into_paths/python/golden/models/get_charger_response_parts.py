"""`GetChargerResponseParts`, from
`#/paths/~1chargers~1{id}/get/responses/200/content/application~1json/schema/properties/parts`.
"""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

GetChargerResponseParts = TypeAliasType(
    "GetChargerResponseParts", list[models.GetChargerResponsePartsItem]
)
