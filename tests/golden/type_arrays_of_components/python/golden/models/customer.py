"""`Customer`, from `#/components/schemas/Customer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .customer_object import CustomerObject, CustomerObjectDict

Customer = TypeAliasType("Customer", Union[str, "CustomerObject"])

CustomerDict = TypeAliasType(
    "CustomerDict", Union[str, "CustomerObject", "CustomerObjectDict"]
)
"""`Customer` with dicts for models."""
