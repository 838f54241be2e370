"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

import datetime as dt

from .._runtime.models import ApiModel


class Pet(ApiModel):
    """A pet."""

    name: str
    at: dt.datetime
    age: int | None = None
