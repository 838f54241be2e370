"""`GetChargerResponse`, from
`#/paths/~1chargers~1{id}/get/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class GetChargerResponse(ApiModel):
    on: bool | None = None
    parts: list[models.GetChargerResponsePartsItem] | None = None
