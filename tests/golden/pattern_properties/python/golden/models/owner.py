"""`Owner`, from `#/components/schemas/Owner`."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models import ApiModel


class Owner(ApiModel):
    name: str | None = None
    __pydantic_extra__: dict[str, str] = Field(init=False)
