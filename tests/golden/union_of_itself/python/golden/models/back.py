"""`Back`, from `#/components/schemas/Back`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Back = TypeAliasType("Back", Union[int, str, None])
