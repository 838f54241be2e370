"""`NamedTree`, from `#/components/schemas/NamedTree`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class NamedTree(ApiModel):
    children: list[NamedTree] | None = None
    name: str | None = None
