"""`Person`, from `#/components/schemas/Folder/properties/keeper`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Person(ApiModel):
    name: str | None = None
