"""`Level`, from `#/components/schemas/Level`."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

Level = TypeAliasType("Level", Union[Literal[1, 2], None])
