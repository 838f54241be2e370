"""`Json`, from `#/components/schemas/Json`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Json = TypeAliasType("Json", Union[str, float, "list[Json]", "dict[str, Json]"])
