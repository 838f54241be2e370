"""`Card`, from `#/components/schemas/Card`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Card(ApiModel):
    number: str
