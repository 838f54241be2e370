"""`CreateOrderRequest`, from
`#/paths/~1orders/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateOrderRequest(ApiModel):
    address: models.Address | None = None


class CreateOrderRequestDict(TypedDict, total=False):
    """`CreateOrderRequest` as a dict."""

    address: models.Address | models.AddressDict
