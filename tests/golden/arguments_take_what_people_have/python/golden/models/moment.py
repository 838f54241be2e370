"""`Moment`, from `#/components/schemas/Moment`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .._runtime.models import IsoDateTime

Moment = TypeAliasType("Moment", IsoDateTime | None)
