"""`Labelled`, from `#/components/schemas/Labelled`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Labelled = TypeAliasType("Labelled", tuple[models.LabelledItem1, float, bool])
