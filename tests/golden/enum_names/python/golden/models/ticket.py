"""`Ticket`, from `#/components/schemas/Ticket`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .priority import Priority
    from .ticket_by_value import TicketByValue
    from .ticket_fern import TicketFern
    from .ticket_go import TicketGo
    from .ticket_level import TicketLevel
    from .ticket_microsoft import TicketMicrosoft
    from .ticket_speakeasy_item import TicketSpeakeasyItem


class Ticket(ApiModel):
    priority: Priority | int | None = None
    level: TicketLevel | int | None = None
    by_value: TicketByValue | str | None = None
    microsoft: TicketMicrosoft | int | None = None
    fern: TicketFern | str | None = None
    go: TicketGo | int | None = None
    speakeasy: list[TicketSpeakeasyItem | str] | None = None
    unpaired: Literal["a", "b"] | str | None = None
