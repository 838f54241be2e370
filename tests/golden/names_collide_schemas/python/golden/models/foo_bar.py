"""`FooBar`, from `#/components/schemas/FooBar`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class FooBar(ApiModel):
    d: str | None = None
