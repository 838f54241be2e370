"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.models import ApiModel


class Pet(ApiModel):
    name: str | None
    mood: Literal["calm", "cross"] | str | None
    owner: models.Owner | None = None
    weight: float | None = None
    parts: list[str | None] | None = None
