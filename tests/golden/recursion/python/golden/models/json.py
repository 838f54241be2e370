"""`Json`, from `#/components/schemas/Json`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

from .. import models

Json = TypeAliasType(
    "Json", Union[str, float, "list[models.Json]", "dict[str, models.Json]"]
)
