"""`MaybeOwner`, from `#/components/schemas/MaybeOwner`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .owner import Owner

MaybeOwner = TypeAliasType("MaybeOwner", Union["Owner", None])
