"""`Dog`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import ApiModel


class Dog(ApiModel):
    pet_kind: Annotated[Literal["dog"], Field(alias="pet-kind")] = "dog"
    barks: bool | None = None
