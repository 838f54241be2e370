"""`Finish`, from `#/components/schemas/Finish`."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

Finish = TypeAliasType("Finish", Union[Literal["matt", "glossy"], Literal["wet"]])
