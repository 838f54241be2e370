"""`Rate1_0`, from `#/components/schemas/Rate1_0`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Rate1_0 = TypeAliasType("Rate1_0", Literal["a"])
