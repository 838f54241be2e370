"""`Foo`, from `#/components/schemas/Foo`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Foo(ApiModel):
    a: str | None = None
