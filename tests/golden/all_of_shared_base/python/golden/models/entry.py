"""`Entry`, from `#/components/schemas/Entry`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Entry(ApiModel):
    amount: models.EntryAmount | None = None
