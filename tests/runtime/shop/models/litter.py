"""A model that holds one that inherits."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Litter(ApiModel):
    """Young cats."""

    kittens: list[models.Kitten]
