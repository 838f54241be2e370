"""`Entry`, from `#/components/schemas/Entry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .entry_amount import EntryAmount


class Entry(ApiModel):
    amount: EntryAmount | None = None
