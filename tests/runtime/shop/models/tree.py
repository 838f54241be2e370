"""A recursive model."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from .._runtime.models import ApiModel


class Tree(ApiModel):
    """A tree."""

    name: str
    children: list[Tree] | None = None
    by_name: dict[str, Tree] | None = None
