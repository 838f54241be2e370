"""`LabelledItem1`, from `#/components/schemas/Labelled/allOf/1/prefixItems/0`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class LabelledItem1(ApiModel):
    id: str | None = None
    label: str | None = None
