"""`CatChild`, from `#/components/schemas/Cat/allOf/1/properties/child`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class CatChild(ApiModel):
    a: str | None = None
    b: str | None = None
