"""`GetChargerResponsePartsItem`, from
`#/paths/~1chargers~1{id}/get/responses/200/content/application~1json/schema/properties/parts/items`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class GetChargerResponsePartsItem(ApiModel):
    n: int | None = None
