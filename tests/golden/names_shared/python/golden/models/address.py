"""`Address`, from
`#/paths/~1orders/post/requestBody/content/application~1json/schema/properties/address`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class Address(ApiModel):
    street: str | None = None


class AddressDict(TypedDict, total=False):
    """`Address` as a dict."""

    street: str
