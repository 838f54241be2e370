"""`Ping`, from `#/components/schemas/Ping`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .pong import Pong


class Ping(ApiModel):
    pong: Pong | None = None
