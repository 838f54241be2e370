"""`Dog`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Dog(ApiModel):
    pet_type: Annotated[Literal["dog"] | str, Field(alias="petType")] = "dog"
    name: str | None = None
    bark: str | None = None


class DogDict(TypedDict, total=False):
    """`Dog` as a dict."""

    pet_type: Required[Literal["dog"]]
    name: str
    bark: str
