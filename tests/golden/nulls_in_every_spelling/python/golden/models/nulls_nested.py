"""`NullsNested`, from `#/components/schemas/Nulls/properties/nested`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

NullsNested = TypeAliasType("NullsNested", Union[str, int])
