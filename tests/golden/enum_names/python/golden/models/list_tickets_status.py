"""`ListTicketsStatus`, from `#/paths/~1tickets/get/parameters/0/schema`."""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

ListTicketsStatus = TypeAliasType("ListTicketsStatus", Literal["o", "c"])


class ListTicketsStatusValues:
    """The values of `ListTicketsStatus` by their names."""

    OPEN: Final = "o"
    """Being worked on."""

    CLOSED: Final = "c"
    """Done."""
