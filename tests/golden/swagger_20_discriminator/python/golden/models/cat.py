"""`Cat`, from `#/definitions/Cat`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import ApiModel


class Cat(ApiModel):
    pet_type: Annotated[Literal["#Cat"], Field(alias="petType")] = "#Cat"
    lives: int | None = None
