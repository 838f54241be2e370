"""`Box`, from `#/components/schemas/Box`."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .. import models
from .._runtime.models import ApiModel


class Box(ApiModel):
    content: Any
    forbidden: Any = None
    empty: Any = None
    list_: Annotated[list[Any] | None, Field(alias="list")] = None
    none: list[Any] | None = None
    named: models.Anything | None = None
