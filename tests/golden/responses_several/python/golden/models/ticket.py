"""`Ticket`, from `#/components/schemas/Ticket`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Ticket(ApiModel):
    id: str
