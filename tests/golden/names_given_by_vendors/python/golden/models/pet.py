"""`Pet`, from `#/components/schemas/PET_V2`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .. import models
from .._runtime.models import ApiModel


class Pet(ApiModel):
    nick_name: Annotated[str | None, Field(alias="x1")] = None
    full_name: Annotated[str | None, Field(alias="x2")] = None
    home: Annotated[models.Home | None, Field(alias="x3")] = None
    box: models.PetBox | None = None
