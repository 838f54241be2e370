"""`Moment`, from `#/components/schemas/Moment`."""

from __future__ import annotations

import datetime as dt
from typing import Union

from typing_extensions import TypeAliasType

Moment = TypeAliasType("Moment", Union[dt.date, dt.datetime])
