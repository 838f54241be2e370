"""`Payment`, from `#/components/schemas/Payment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .card import Card
    from .payment_with_iban import PaymentWithIban

Payment = TypeAliasType("Payment", Union["Card", "PaymentWithIban"])
