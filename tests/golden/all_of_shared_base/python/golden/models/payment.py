"""`Payment`, from `#/components/schemas/Payment`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Payment = TypeAliasType("Payment", models.Card | models.PaymentWithIban)
