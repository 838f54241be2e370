"""`CreateOrderResponseTotal`, from
`#/paths/~1orders/post/responses/200/content/application~1json/schema/properties/total`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class CreateOrderResponseTotal(ApiModel):
    amount: int | None = None
