"""`Fish`, from `#/components/schemas/Fish`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Fish(ApiModel):
    pet_type: Annotated[Literal["Fish"] | str, Field(alias="petType")] = "Fish"
    name: str | None = None


class FishDict(TypedDict, total=False):
    """`Fish` as a dict."""

    pet_type: Required[Literal["Fish"]]
    name: str
