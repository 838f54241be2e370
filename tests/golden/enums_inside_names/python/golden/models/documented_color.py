"""`DocumentedColor`, from `#/components/schemas/DocumentedColor`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

DocumentedColor = TypeAliasType("DocumentedColor", models.Color)
"""The same."""
