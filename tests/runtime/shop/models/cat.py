"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .pet import Pet


class Cat(ApiModel):
    """A cat."""

    pet_type: Annotated[str, Field(alias="petType")]
    lives: int | None = None
    friend: Pet | None = None
