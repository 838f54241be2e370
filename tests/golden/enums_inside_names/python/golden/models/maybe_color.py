"""`MaybeColor`, from `#/components/schemas/MaybeColor`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

MaybeColor = TypeAliasType("MaybeColor", Literal["red", "green"] | None)
