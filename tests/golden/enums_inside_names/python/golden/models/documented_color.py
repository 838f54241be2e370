"""`DocumentedColor`, from `#/components/schemas/DocumentedColor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .color import Color

DocumentedColor = TypeAliasType("DocumentedColor", "Color")
"""The same."""
