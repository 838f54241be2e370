"""`Empty`, from `#/components/schemas/Empty`."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

Empty = TypeAliasType("Empty", Any)
