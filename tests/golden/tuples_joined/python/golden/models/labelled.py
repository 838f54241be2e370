"""`Labelled`, from `#/components/schemas/Labelled`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .labelled_item1 import LabelledItem1

Labelled = TypeAliasType("Labelled", "tuple[LabelledItem1, float, bool]")
