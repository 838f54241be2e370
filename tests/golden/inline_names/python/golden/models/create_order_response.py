"""`CreateOrderResponse`, from
`#/paths/~1orders/post/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .create_order_response_total import CreateOrderResponseTotal


class CreateOrderResponse(ApiModel):
    total: CreateOrderResponseTotal | None = None
