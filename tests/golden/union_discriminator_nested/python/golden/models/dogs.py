"""`Dogs`, from `#/components/schemas/Dogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .husky import Husky
    from .poodle import Poodle

Dogs = TypeAliasType(
    "Dogs",
    Annotated[
        Union["Poodle", "Husky"], Tagged("kind", "poodle", ("husky", "malamute"))
    ],
)
