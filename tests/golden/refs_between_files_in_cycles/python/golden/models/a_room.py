"""`ARoom`, from `parts/home.yaml#/$defs/a room`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .home import Home


class ARoom(ApiModel):
    home: Home | None = None
