"""`TicketSpeakeasyItem`, from
`#/components/schemas/Ticket/properties/speakeasy/items`.
"""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

TicketSpeakeasyItem = TypeAliasType("TicketSpeakeasyItem", Literal["a", "b"])


class TicketSpeakeasyItemValues:
    """The values of `TicketSpeakeasyItem` by their names."""

    FIRST: Final = "a"
    SECOND: Final = "b"
