"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Pet(ApiModel):
    id: int
    dry: str
    class_: Annotated[str | None, Field(alias="class")] = None


class PetDict(TypedDict, total=False):
    """`Pet` as a dict."""

    id: Required[int]
    dry: Required[str]
    class_: str
