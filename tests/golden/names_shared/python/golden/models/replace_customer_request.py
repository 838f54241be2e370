"""`ReplaceCustomerRequest`, from
`#/paths/~1customers/put/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .address import Address, AddressDict


class ReplaceCustomerRequest(ApiModel):
    address: Address | None = None
    name: str | None = None


class ReplaceCustomerRequestDict(TypedDict, total=False):
    """`ReplaceCustomerRequest` as a dict, or as keyword arguments."""

    address: Address | AddressDict
    name: str
