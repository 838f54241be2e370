"""`Shade`, from `#/components/schemas/Shade`."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

Shade = TypeAliasType("Shade", Union[Literal["light"], Literal["dark"]])
