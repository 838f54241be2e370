"""`PoodleKind`, from `#/components/schemas/PoodleKind`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

PoodleKind = TypeAliasType("PoodleKind", Literal["poodle"])
