"""`TicketFern`, from `#/components/schemas/Ticket/properties/fern`."""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

TicketFern = TypeAliasType("TicketFern", Literal["+1", "-1"])


class TicketFernValues:
    """The values of `TicketFern` by their names."""

    UP: Final = "+1"
    UP2: Final = "-1"
    """Down."""
