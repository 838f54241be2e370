"""`Sensor`, from `parts.yaml#/Sensor`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Sensor(ApiModel):
    id: str | None = None
