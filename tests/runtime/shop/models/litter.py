"""A model that holds one that inherits."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .kitten import Kitten


class Litter(ApiModel):
    """Young cats."""

    kittens: list[Kitten]
