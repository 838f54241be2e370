"""`Step`, from `#/components/schemas/Step`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Step = TypeAliasType(
    "Step",
    Annotated[
        models.StepBackOrClose | models.StepOpenOrOther,
        Tagged("type", ("BACK", "CLOSE"), ("OPEN", "SWAP", "SHOW")),
    ],
)
