"""`Tool`, from `#/components/schemas/Tool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .brush import Brush
    from .roller import Roller

Tool = TypeAliasType(
    "Tool", Annotated[Union["Brush", "Roller"], Tagged("kind", "brush", "roller")]
)
