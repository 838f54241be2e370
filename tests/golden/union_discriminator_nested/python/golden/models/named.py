"""`Named`, from `#/components/schemas/Named`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Named = TypeAliasType(
    "Named",
    Annotated[
        models.Birds | models.Dogs,
        Tagged("kind", ("Eagle", "Owl"), ("poodle", "husky", "malamute")),
    ],
)
