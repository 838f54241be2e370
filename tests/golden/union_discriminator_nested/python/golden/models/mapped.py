"""`Mapped`, from `#/components/schemas/Mapped`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .cats import Cats
    from .dogs import Dogs

Mapped = TypeAliasType(
    "Mapped",
    Annotated[
        Union["Cats", "Dogs"],
        Tagged("kind", ("lion", "tiger"), ("poodle", "husky", "malamute")),
    ],
)
