"""`Timed`, from `#/components/schemas/Timed`."""

from __future__ import annotations

import datetime as dt

from .._runtime.models import ApiModel


class Timed(ApiModel):
    at: dt.datetime | None = None
