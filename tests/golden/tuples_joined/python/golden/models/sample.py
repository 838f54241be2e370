"""`Sample`, from `#/components/schemas/Sample`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .sensor import Sensor

Sample = TypeAliasType("Sample", "tuple[Sensor, float]")
