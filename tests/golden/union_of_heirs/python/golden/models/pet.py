"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .cat import Cat, CatDict
    from .dog import Dog, DogDict

Pet = TypeAliasType("Pet", Annotated[Union["Dog", "Cat"], Tagged("kind", "dog", "cat")])

PetDict = TypeAliasType("PetDict", Union["Dog", "DogDict", "Cat", "CatDict"])
"""`Pet` with dicts for models."""
