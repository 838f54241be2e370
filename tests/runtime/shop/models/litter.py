"""A model that holds one that inherits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .kitten import Kitten


class Litter(Model):
    """Young cats."""

    kittens: list[Kitten]
