"""`Dogs`, from `#/components/schemas/Dogs`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Dogs = TypeAliasType(
    "Dogs",
    Annotated[
        models.Poodle | models.Husky, Tagged("kind", "poodle", ("husky", "malamute"))
    ],
)
