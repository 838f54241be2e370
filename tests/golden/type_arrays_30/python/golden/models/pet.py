"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Pet(ApiModel):
    name: str | None
    weight: str | float
    owner: models.Owner | None = None
    nothing: None = None
    tags: list[str] | None = None
