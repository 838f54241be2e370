"""`Dog2`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

Dog2 = TypeAliasType("Dog2", dict[str, Any])
