"""`PaintUnnamed`, from `#/components/schemas/Paint/properties/unnamed`."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

PaintUnnamed = TypeAliasType("PaintUnnamed", Union[Literal["one"], Literal["two"]])
