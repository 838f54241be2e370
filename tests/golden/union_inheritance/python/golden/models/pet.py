"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from pydantic import Field

from .._runtime.models import ApiModel


class Pet(ApiModel):
    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None


class PetDict(TypedDict, total=False):
    """`Pet` as a dict, or as keyword arguments."""

    pet_type: Required[str]
    name: str
