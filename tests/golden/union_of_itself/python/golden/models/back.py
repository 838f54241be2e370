"""`Back`, from `#/components/schemas/Back`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Back = TypeAliasType("Back", int | str | None)
