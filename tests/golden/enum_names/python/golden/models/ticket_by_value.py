"""`TicketByValue`, from `#/components/schemas/Ticket/properties/by_value`."""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

TicketByValue = TypeAliasType("TicketByValue", Literal["gt", "<", "", "4x4"])


class TicketByValueValues:
    """The values of `TicketByValue` by their names."""

    GT: Final = "gt"
    """More."""

    LT: Final = "<"
    """Less."""

    EMPTY: Final = ""
    VALUE_4_X4: Final = "4x4"
