"""`TicketMicrosoft`, from `#/components/schemas/Ticket/properties/microsoft`."""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

TicketMicrosoft = TypeAliasType("TicketMicrosoft", Literal[0, 1])


class TicketMicrosoftValues:
    """The values of `TicketMicrosoft` by their names."""

    ZERO: Final = 0
    """Nothing."""

    ONE: Final = 1
