"""`Line`, from `#/components/schemas/Line`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .line_from import LineFrom
    from .line_other import LineOther


class Line(ApiModel):
    from_: Annotated[LineFrom, Field(alias="from")]
    to: LineFrom
    via: list[LineFrom] | None = None
    other: LineOther | None = None
