"""`Rate10_2`, from `#/components/schemas/rate10`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Rate10_2 = TypeAliasType("Rate10_2", Literal["c"])
