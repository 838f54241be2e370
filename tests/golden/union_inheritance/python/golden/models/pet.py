"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Pet(ApiModel):
    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None


class PetDict(TypedDict, total=False):
    """`Pet` as a dict."""

    pet_type: Required[str]
    name: str
