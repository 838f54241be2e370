"""`Mapped`, from `#/components/schemas/Mapped`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Mapped = TypeAliasType(
    "Mapped",
    Annotated[
        models.Cats | models.Dogs,
        Tagged("kind", ("lion", "tiger"), ("poodle", "husky", "malamute")),
    ],
)
