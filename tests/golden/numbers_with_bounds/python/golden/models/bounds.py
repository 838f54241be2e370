"""`Bounds`, from `#/components/schemas/Bounds`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class Bounds(ApiModel):
    ratio: float | None = None
    """A share."""

    n: int | None = None
    code: str | None = None
    list_: Annotated[list[str] | None, Field(alias="list")] = None
