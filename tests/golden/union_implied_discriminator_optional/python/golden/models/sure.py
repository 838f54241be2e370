"""`Sure`, from `#/components/schemas/Sure`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Sure = TypeAliasType(
    "Sure", Annotated[models.SureText | models.SureLink, Tagged("type", "text", "link")]
)
