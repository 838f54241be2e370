"""`Tree`, from `#/components/schemas/Tree`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

from .. import models

Tree = TypeAliasType("Tree", Union[str, "list[models.Tree]"])
