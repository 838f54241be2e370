"""`Spot`, from `#/components/schemas/Spot`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .unit import Unit


class Spot(ApiModel):
    unit: Unit = "mm"


class SpotDict(TypedDict, total=False):
    """`Spot` as a dict, or as keyword arguments."""

    unit: Unit
