"""`Level`, from `#/components/schemas/Level`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Level = TypeAliasType("Level", Literal[1, 2] | None)
