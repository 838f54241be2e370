"""`Aisle`, from `#/components/schemas/Aisle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .aisle_form import AisleForm


class Aisle(ApiModel):
    form: AisleForm | None = None
