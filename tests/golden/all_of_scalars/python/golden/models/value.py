"""`Value`, from `#/components/schemas/Value`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Value = TypeAliasType("Value", Union[str, int])
