"""`Part`, from `#/components/schemas/Part`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .part_link import PartLink
    from .part_text import PartText

Part = TypeAliasType(
    "Part",
    Annotated[
        Union["PartText", "PartLink"], Tagged("type", "text", "link", optional=True)
    ],
)
