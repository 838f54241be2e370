"""`Flag`, from `#/components/schemas/Flag`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Flag = TypeAliasType("Flag", Literal[True])
