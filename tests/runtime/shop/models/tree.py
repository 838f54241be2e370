"""A recursive model."""

from __future__ import annotations

from .._runtime.models import Model


class Tree(Model):
    """A tree."""

    name: str
    children: list[Tree] | None = None
    by_name: dict[str, Tree] | None = None
