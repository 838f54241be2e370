"""`Pet`, from `#/definitions/Pet`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class Pet(ApiModel):
    pet_type: Annotated[str, Field(alias="petType")]
