"""`Input`, from `#/components/schemas/Input`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .input_value import InputValue

Input = TypeAliasType("Input", Union[str, "InputValue", list[list[int]]])
