"""`Dog`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class Dog(ApiModel):
    age: Annotated[str | None, Field(alias="name")] = None
    age2: Annotated[int | None, Field(alias="age")] = None
