"""`FooBar2`, from `#/components/schemas/foo_bar`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class FooBar2(ApiModel):
    c: str | None = None
