"""`Labels`, from `#/components/schemas/Labels`."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

Labels = TypeAliasType("Labels", dict[str, Any])
