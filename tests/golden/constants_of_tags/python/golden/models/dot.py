"""`Dot`, from `#/components/schemas/Dot`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class Dot(ApiModel):
    shape_type: Annotated[
        Literal["dot", "point"] | str | None, Field(alias="shape-type")
    ] = None


class DotDict(TypedDict, total=False):
    """`Dot` as a dict."""

    shape_type: Literal["dot", "point"]
