"""`AnyLine`, from `#/components/schemas/Line`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .line import Line
    from .ray import Ray

AnyLine = TypeAliasType(
    "AnyLine", Annotated[Union["Ray", "Line"], Tagged("end", "Ray", "Line")]
)
"""`Line`, or what extends it."""
