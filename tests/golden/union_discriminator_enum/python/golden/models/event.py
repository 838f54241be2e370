"""`Event`, from `#/components/schemas/Event`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Event = TypeAliasType(
    "Event",
    Annotated[
        models.EventStarted | models.EventEnded,
        Tagged("type", ("queued", "started"), ("done", "failed")),
    ],
)
