"""`Fish`, from `#/definitions/Fish`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import ApiModel


class Fish(ApiModel):
    pet_type: Annotated[Literal["Fish"] | str, Field(alias="petType")] = "Fish"
