"""`Nothing`, from `#/components/schemas/Nothing`."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

Nothing = TypeAliasType("Nothing", Any)
