"""`BaseChild`, from `#/components/schemas/Base/properties/child`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class BaseChild(ApiModel):
    a: str | None = None
