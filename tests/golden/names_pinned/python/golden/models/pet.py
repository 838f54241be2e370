"""`Pet`, from `#/components/schemas/PET_V2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .home import Home


class Pet(ApiModel):
    nick_name: Annotated[str | None, Field(alias="x1")] = None
    home: Home | None = None
