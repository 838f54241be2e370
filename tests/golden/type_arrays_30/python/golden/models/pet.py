"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .owner import Owner


class Pet(ApiModel):
    name: str | None
    weight: str | float
    owner: Owner | None = None
    nothing: None = None
    tags: list[str] | None = None
