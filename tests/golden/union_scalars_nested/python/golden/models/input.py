"""`Input`, from `#/components/schemas/Input`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Input = TypeAliasType("Input", Union[str, int, list[str], list[list[int]]])
