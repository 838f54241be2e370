"""`Deep`, from `#/components/schemas/Deep`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Deep = TypeAliasType(
    "Deep",
    Annotated[
        models.Cats | models.Birds, Tagged("kind", ("lion", "tiger"), ("eagle", "owl"))
    ],
)
