"""`AisleForm`, from `#/components/schemas/Aisle/properties/form`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class AisleForm(ApiModel):
    color: int | None = None
