"""`Open`, from `#/components/schemas/Open`."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

Open = TypeAliasType("Open", list[Any])
