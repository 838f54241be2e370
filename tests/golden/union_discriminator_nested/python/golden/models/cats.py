"""`Cats`, from `#/components/schemas/Cats`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Cats = TypeAliasType(
    "Cats", Annotated[models.Lion | models.Tiger, Tagged("kind", "lion", "tiger")]
)
