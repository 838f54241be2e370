"""`Event`, from `#/components/schemas/Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .event_ended import EventEnded
    from .event_started import EventStarted

Event = TypeAliasType(
    "Event",
    Annotated[
        Union["EventStarted", "EventEnded"],
        Tagged("type", ("queued", "started"), ("done", "failed")),
    ],
)
