"""`There`, from `#/components/schemas/There`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

There = TypeAliasType("There", str | int | None)
