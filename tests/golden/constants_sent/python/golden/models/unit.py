"""`Unit`, from `#/components/schemas/Unit`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Unit = TypeAliasType("Unit", Literal["mm"])
