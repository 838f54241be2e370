"""`Shade`, from `#/components/schemas/Shade`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Shade = TypeAliasType("Shade", Literal["light", "dark"])
"""- Less.
- More.
"""
