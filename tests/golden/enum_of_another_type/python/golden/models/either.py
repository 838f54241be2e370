"""`Either`, from `#/components/schemas/Either`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .either1 import Either1
    from .either2 import Either2

Either = TypeAliasType(
    "Either", Annotated[Union["Either1", "Either2"], Tagged("v", "1", "2")]
)
