"""`Refund`, from `#/components/schemas/Refund`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .refund_card import RefundCard
    from .refund_with_iban import RefundWithIban

Refund = TypeAliasType("Refund", Union["RefundCard", "RefundWithIban"])
