"""A model that inherits."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from .. import models
from .cat import Cat


class Kitten(Cat):
    """A young cat."""

    age: int | None = None
    home: models.Tree | None = None
    mother: Kitten | None = None
