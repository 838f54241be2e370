"""`Nowhere`, from `#/components/schemas/Nowhere`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Nowhere = TypeAliasType(
    "Nowhere", Annotated[models.Fish | models.Cat, Tagged("kind", "fish", "Cat")]
)
