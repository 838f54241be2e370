"""`Pong`, from `#/components/schemas/Pong`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .ping import Ping


class Pong(ApiModel):
    ping: Ping
