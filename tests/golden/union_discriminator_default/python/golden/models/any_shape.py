"""`AnyShape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .circle import Circle
    from .shape import Shape

AnyShape = TypeAliasType(
    "AnyShape",
    Annotated[Union["Circle", "Shape"], Tagged("form", "Circle", "Shape", default=1)],
)
"""`Shape`, or what extends it."""
