"""`Home`, from `parts/home.yaml#`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .a_room import ARoom
    from .owner import Owner


class Home(ApiModel):
    """Home"""

    inhabitants: list[Owner] | None = None
    rooms: list[ARoom] | None = None
