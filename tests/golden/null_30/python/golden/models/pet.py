"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .owner import Owner


class Pet(ApiModel):
    name: str | None
    mood: Literal["calm", "cross"] | str | None
    owner: Owner | None = None
    weight: float | None = None
    parts: list[str | None] | None = None
