"""`InputValue`, from `#/components/schemas/Input/oneOf/1`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

InputValue = TypeAliasType("InputValue", Union[int, list[str], str])
