"""`Cat`, from `#/definitions/Cat`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class Cat(ApiModel):
    pet_type: Annotated[str, Field(alias="petType")]
    lives: int | None = None
