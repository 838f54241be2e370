"""`Tree`, from `#/components/schemas/Tree`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Tree(ApiModel):
    children: list[Tree] | None = None
