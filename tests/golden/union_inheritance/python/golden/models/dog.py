"""`Dog`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Dog(ApiModel):
    pet_type: Annotated[str, Field(alias="petType")]
    name: str | None = None
    bark: str | None = None


class DogDict(TypedDict, total=False):
    """`Dog` as a dict."""

    pet_type: Required[str]
    name: str
    bark: str
