"""`Named`, from `#/components/schemas/Named`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .birds import Birds
    from .dogs import Dogs

Named = TypeAliasType(
    "Named",
    Annotated[
        Union["Birds", "Dogs"],
        Tagged("kind", ("Eagle", "Owl"), ("poodle", "husky", "malamute")),
    ],
)
