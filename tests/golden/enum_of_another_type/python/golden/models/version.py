"""`Version`, from `#/components/schemas/Version`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Version = TypeAliasType("Version", Literal["1", "2.5", "beta", "true"])
