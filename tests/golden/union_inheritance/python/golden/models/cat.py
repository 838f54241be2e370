"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Cat(ApiModel):
    pet_type: Annotated[Literal["cat"], Field(alias="petType")] = "cat"
    name: str | None = None
    lives: int | None = None


class CatDict(TypedDict, total=False):
    """`Cat` as a dict."""

    pet_type: Required[Literal["cat"]]
    name: str
    lives: int
