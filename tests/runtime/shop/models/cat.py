"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .. import models
from .._runtime.models import ApiModel


class Cat(ApiModel):
    """A cat."""

    pet_type: Annotated[str, Field(alias="petType")]
    lives: int | None = None
    friend: models.Pet | None = None
