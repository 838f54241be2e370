"""`Mix`, from `#/components/schemas/Mix`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

from .. import models

Mix = TypeAliasType("Mix", Union["models.Color", "str", "list[models.Mix]"])
