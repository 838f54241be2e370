"""`PetAddress`, from `#/definitions/Pet/properties/address`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import ApiModel


class PetAddress(ApiModel):
    street: str | None = None


class PetAddressDict(TypedDict, total=False):
    """`PetAddress` as a dict, or as keyword arguments."""

    street: str
