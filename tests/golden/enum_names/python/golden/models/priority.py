"""`Priority`, from `#/components/schemas/Priority`."""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

Priority = TypeAliasType("Priority", Literal[1, 2, 3])
"""How urgent it is."""


class PriorityValues:
    """The values of `Priority` by their names."""

    LOW: Final = 1
    MID: Final = 2
    HIGH: Final = 3
