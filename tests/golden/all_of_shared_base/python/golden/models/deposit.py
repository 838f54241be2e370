"""`Deposit`, from `#/components/schemas/Deposit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .deposit_card import DepositCard
    from .deposit_with_iban import DepositWithIban

Deposit = TypeAliasType("Deposit", Union["DepositCard", "DepositWithIban"])
