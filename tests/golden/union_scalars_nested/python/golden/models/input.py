"""`Input`, from `#/components/schemas/Input`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Input = TypeAliasType("Input", str | int | list[str] | list[list[int]])
