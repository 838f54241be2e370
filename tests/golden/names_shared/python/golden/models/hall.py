"""`Hall`, from `#/components/schemas/Hall`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .aisle_form import AisleForm


class Hall(ApiModel):
    form: AisleForm | None = None
