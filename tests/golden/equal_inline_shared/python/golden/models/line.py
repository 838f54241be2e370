"""`Line`, from `#/components/schemas/Line`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .. import models
from .._runtime.models import ApiModel


class Line(ApiModel):
    from_: Annotated[models.LineFrom, Field(alias="from")]
    to: models.LineFrom
    via: list[models.LineFrom] | None = None
    other: models.LineOther | None = None
