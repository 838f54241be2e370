"""`Code`, from `#/components/schemas/Code`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Code = TypeAliasType("Code", str)
