"""`Anything`, from `#/components/schemas/Anything`."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

Anything = TypeAliasType("Anything", Any)
