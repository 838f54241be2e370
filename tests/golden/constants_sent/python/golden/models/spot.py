"""`Spot`, from `#/components/schemas/Spot`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class Spot(ApiModel):
    unit: models.Unit = "mm"


class SpotDict(TypedDict, total=False):
    """`Spot` as a dict."""

    unit: models.Unit
