"""`AnyPet`, from `#/definitions/Pet`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

AnyPet = TypeAliasType(
    "AnyPet", Annotated[models.Dog | models.Pet, Tagged("kind", "Dog", "Pet")]
)
"""`Pet`, or what extends it."""
