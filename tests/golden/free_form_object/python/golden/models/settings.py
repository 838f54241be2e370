"""`Settings`, from `#/components/schemas/Settings`."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

Settings = TypeAliasType("Settings", dict[str, Any])
"""Whatever you like."""
