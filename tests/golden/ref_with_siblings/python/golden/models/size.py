"""`Size`, from `#/components/schemas/Size`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Size = TypeAliasType("Size", Literal["small", "large"])
