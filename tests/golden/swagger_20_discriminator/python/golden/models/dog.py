"""`Dog`, from `#/definitions/Dog`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import ApiModel


class Dog(ApiModel):
    pet_type: Annotated[Literal["dog"], Field(alias="petType")] = "dog"
    bark: bool | None = None
