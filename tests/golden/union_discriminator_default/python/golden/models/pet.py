"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .animal import Animal
    from .cat import Cat
    from .dog import Dog

Pet = TypeAliasType(
    "Pet",
    Annotated[
        Union["Cat", "Animal", "Dog"], Tagged("kind", "cat", "Animal", "dog", default=1)
    ],
)
