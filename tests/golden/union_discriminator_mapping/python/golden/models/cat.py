"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class Cat(ApiModel):
    pet_kind: Annotated[str, Field(alias="pet-kind")]
    lives: int | None = None
