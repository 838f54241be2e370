"""`Finish`, from `#/components/schemas/Finish`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Finish = TypeAliasType("Finish", Literal["matt", "glossy", "wet"])
