"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Pet = TypeAliasType(
    "Pet", "Annotated[models.Cat | models.Dog, Tagged('petType', 'cat', ('dog', 'puppy'), attribute='pet_type')]"
)
