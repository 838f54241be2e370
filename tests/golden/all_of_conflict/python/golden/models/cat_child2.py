"""`CatChild2`, from `#/components/schemas/Cat/allOf/1/properties/child/+`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class CatChild2(ApiModel):
    a: str | None = None
    b: str | None = None
