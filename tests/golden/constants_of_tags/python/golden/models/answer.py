"""`Answer`, from `#/components/schemas/Answer`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Answer = TypeAliasType(
    "Answer", Annotated[models.Yes | models.No, Tagged("kind", "yes", "no")]
)
