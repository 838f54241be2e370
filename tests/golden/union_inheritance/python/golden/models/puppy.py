"""`Puppy`, from `#/components/schemas/Puppy`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Puppy(ApiModel):
    pet_type: Annotated[Literal["Puppy"] | str, Field(alias="petType")] = "Puppy"
    name: str | None = None
    bark: str | None = None
    age: int | None = None


class PuppyDict(TypedDict, total=False):
    """`Puppy` as a dict."""

    pet_type: Required[Literal["Puppy"]]
    name: str
    bark: str
    age: int
