"""A model that inherits."""
# written as the generator writes it

from __future__ import annotations

from typing import TYPE_CHECKING

from .cat import Cat

if TYPE_CHECKING:
    from .tree import Tree


class Kitten(Cat):
    """A young cat."""

    age: int | None = None
    home: Tree | None = None
    mother: Kitten | None = None
