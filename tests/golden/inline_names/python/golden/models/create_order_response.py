"""`CreateOrderResponse`, from
`#/paths/~1orders/post/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class CreateOrderResponse(ApiModel):
    total: models.CreateOrderResponseTotal | None = None
