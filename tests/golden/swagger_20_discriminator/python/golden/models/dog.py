"""`Dog`, from `#/definitions/Dog`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class Dog(ApiModel):
    pet_type: Annotated[str, Field(alias="petType")]
    bark: bool | None = None
