"""`AnyPet`, from `#/definitions/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .dog import Dog
    from .pet import Pet

AnyPet = TypeAliasType(
    "AnyPet", Annotated[Union["Dog", "Pet"], Tagged("kind", "Dog", "Pet")]
)
"""`Pet`, or what extends it."""
