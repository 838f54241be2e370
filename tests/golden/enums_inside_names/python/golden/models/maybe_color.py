"""`MaybeColor`, from `#/components/schemas/MaybeColor`."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

MaybeColor = TypeAliasType("MaybeColor", Union[Literal["red", "green"], None])
