"""`Pet`, from `#/components/schemas/PET_V2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .home import Home
    from .pet_box import PetBox


class Pet(ApiModel):
    nick_name: Annotated[str | None, Field(alias="x1")] = None
    full_name: Annotated[str | None, Field(alias="x2")] = None
    home: Annotated[Home | None, Field(alias="x3")] = None
    box: PetBox | None = None
