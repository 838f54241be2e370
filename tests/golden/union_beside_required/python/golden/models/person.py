"""`Person`, from `#/components/schemas/Person`."""

from __future__ import annotations

import datetime as dt

from .._runtime.models import ApiModel


class Person(ApiModel):
    mail: str
    born: dt.date | None = None
