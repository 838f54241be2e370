"""`Rate10`, from `#/components/schemas/Rate10`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Rate10 = TypeAliasType("Rate10", Literal["b"])
