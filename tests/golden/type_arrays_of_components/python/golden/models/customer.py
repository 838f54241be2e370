"""`Customer`, from `#/components/schemas/Customer`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Customer = TypeAliasType("Customer", str | models.CustomerObject)

CustomerDict = TypeAliasType(
    "CustomerDict", str | models.CustomerObject | models.CustomerObjectDict
)
"""`Customer` with dicts for models."""
