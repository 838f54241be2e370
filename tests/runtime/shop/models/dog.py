"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .. import models
from .._runtime.models import ApiModel, Base64


class Dog(ApiModel):
    """A dog."""

    pet_type: Annotated[str, Field(alias="petType")]
    kind: Literal["dog"] = "dog"
    pups: list[models.Pet] | None = None
    photo: Base64 | None = None
