"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Pet(ApiModel):
    name: str


class PetDict(TypedDict, total=False):
    """`Pet` as a dict."""

    name: Required[str]
