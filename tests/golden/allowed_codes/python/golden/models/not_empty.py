"""`NotEmpty`, from `#/components/schemas/NotEmpty`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

NotEmpty = TypeAliasType("NotEmpty", str)
