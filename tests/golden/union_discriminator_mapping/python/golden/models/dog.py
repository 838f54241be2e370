"""`Dog`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class Dog(ApiModel):
    pet_kind: Annotated[str, Field(alias="pet-kind")]
    barks: bool | None = None
