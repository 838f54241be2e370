"""`CreateOrderResponse400`, from
`#/paths/~1orders/post/responses/400/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class CreateOrderResponse400(ApiModel):
    reason: str | None = None
