"""`Pet`, from `pet.yaml#`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Pet(ApiModel):
    kind: str
