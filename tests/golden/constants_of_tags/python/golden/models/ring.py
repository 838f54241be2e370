"""`Ring`, from `#/components/schemas/Ring`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Ring(ApiModel):
    shape_type: Annotated[Literal["ring"], Field(alias="shape-type")] = "ring"


class RingDict(TypedDict, total=False):
    """`Ring` as a dict."""

    shape_type: Required[Literal["ring"]]
