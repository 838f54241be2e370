"""`Nested`, from `#/components/schemas/Nested`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Nested = TypeAliasType("Nested", Union[str, "list[Nested]"])
