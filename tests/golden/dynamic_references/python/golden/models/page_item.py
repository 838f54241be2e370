"""`PageItem`, from `#/components/schemas/Page/$defs/item`."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

PageItem = TypeAliasType("PageItem", Any)
