"""`Link`, from `#/components/schemas/Link`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Link = TypeAliasType("Link", str)
