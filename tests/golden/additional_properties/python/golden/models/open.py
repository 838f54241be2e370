"""`Open`, from `#/components/schemas/Open`."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models import ApiModel


class Open(ApiModel):
    name: str | None = None
    __pydantic_extra__: dict[str, int] = Field(init=False)
