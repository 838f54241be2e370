"""`Ticket`, from `#/components/schemas/Ticket`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.models import ApiModel


class Ticket(ApiModel):
    priority: models.Priority | int | None = None
    """How urgent it is."""

    level: models.TicketLevel | int | None = None
    """Can wait."""

    by_value: models.TicketByValue | str | None = None
    microsoft: models.TicketMicrosoft | int | None = None
    fern: models.TicketFern | str | None = None
    go: models.TicketGo | int | None = None
    speakeasy: list[models.TicketSpeakeasyItem | str] | None = None
    unpaired: Literal["a", "b"] | str | None = None
