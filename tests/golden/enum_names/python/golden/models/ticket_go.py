"""`TicketGo`, from `#/components/schemas/Ticket/properties/go`."""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

TicketGo = TypeAliasType("TicketGo", Literal[1, 2])


class TicketGoValues:
    """The values of `TicketGo` by their names."""

    KIND_ONE: Final = 1
    """The first."""

    KIND_TWO: Final = 2
