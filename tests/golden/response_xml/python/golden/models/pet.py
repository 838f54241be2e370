"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class Pet(ApiModel):
    name: str | None = None


class PetDict(TypedDict, total=False):
    """`Pet` as a dict."""

    name: str
