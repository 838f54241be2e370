"""`Birds`, from `#/components/schemas/Birds`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eagle import Eagle
    from .owl import Owl

Birds = TypeAliasType("Birds", Union["Eagle", "Owl"])
