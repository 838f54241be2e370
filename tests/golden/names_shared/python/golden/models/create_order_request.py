"""`CreateOrderRequest`, from
`#/paths/~1orders/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .address import Address, AddressDict


class CreateOrderRequest(ApiModel):
    address: Address | None = None


class CreateOrderRequestDict(TypedDict, total=False):
    """`CreateOrderRequest` as a dict, or as keyword arguments."""

    address: Address | AddressDict
