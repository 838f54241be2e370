"""`Dogs`, from `#/components/schemas/Dogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .husky import Husky
    from .poodle import Poodle

Dogs = TypeAliasType("Dogs", Union["Poodle", "Husky"])
