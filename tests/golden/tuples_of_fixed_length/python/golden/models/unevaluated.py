"""`Unevaluated`, from `#/components/schemas/Unevaluated`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Unevaluated = TypeAliasType("Unevaluated", tuple[str, int])
