"""`Sample`, from `#/components/schemas/Sample`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Sample = TypeAliasType("Sample", tuple[models.Sensor, float])
