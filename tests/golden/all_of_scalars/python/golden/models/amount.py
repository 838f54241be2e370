"""`Amount`, from `#/components/schemas/Amount`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Amount = TypeAliasType("Amount", int)
