"""`Deposit`, from `#/components/schemas/Deposit`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Deposit = TypeAliasType("Deposit", models.DepositCard | models.DepositWithIban)
