"""`Foo2`, from `#/components/schemas/foo`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Foo2(ApiModel):
    b: str | None = None
