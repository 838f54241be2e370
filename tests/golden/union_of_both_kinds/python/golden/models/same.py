"""`Same`, from `#/components/schemas/Same`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .card import Card

Same = TypeAliasType("Same", Union["Card", str])
