"""`Mix`, from `#/components/schemas/Mix`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .color import Color

Mix = TypeAliasType("Mix", Union["Color", "str", "list[Mix]"])
