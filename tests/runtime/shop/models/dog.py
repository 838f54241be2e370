"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import ApiModel, Base64

if TYPE_CHECKING:
    from .pet import Pet


class Dog(ApiModel):
    """A dog."""

    pet_type: Annotated[str, Field(alias="petType")]
    kind: Literal["dog"] = "dog"
    pups: list[Pet] | None = None
    photo: Base64 | None = None
