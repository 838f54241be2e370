"""`Refund`, from `#/components/schemas/Refund`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Refund = TypeAliasType("Refund", models.RefundCard | models.RefundWithIban)
