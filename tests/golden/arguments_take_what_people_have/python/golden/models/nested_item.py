"""`NestedItem`, from `#/components/schemas/Nested/items`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

from .. import models

NestedItem = TypeAliasType("NestedItem", Union[str, "models.Nested"])
