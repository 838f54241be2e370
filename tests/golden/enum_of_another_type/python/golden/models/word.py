"""`Word`, from `#/components/schemas/Word`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Word = TypeAliasType("Word", Literal["none", 1])
