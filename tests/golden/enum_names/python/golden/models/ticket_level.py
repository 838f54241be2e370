"""`TicketLevel`, from `#/components/schemas/Ticket/properties/level`."""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

TicketLevel = TypeAliasType("TicketLevel", Literal[1, 2, 3])


class TicketLevelValues:
    """The values of `TicketLevel` by their names."""

    LOW: Final = 1
    """Can wait."""

    VALUE_2: Final = 2
    """Higher than low, but not so high that somebody must get up"""

    VALUE_3: Final = 3
