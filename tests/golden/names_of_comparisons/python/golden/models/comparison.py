"""`Comparison`, from `#/components/schemas/Comparison`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class Comparison(ApiModel):
    lt: Annotated[int | None, Field(alias="<")] = None
    gte: Annotated[int | None, Field(alias=">=")] = None
    eq: Annotated[int | None, Field(alias="=")] = None
    size_gt: Annotated[int | None, Field(alias="size>")] = None


class ComparisonDict(TypedDict, total=False):
    """`Comparison` as a dict."""

    lt: int
    gte: int
    eq: int
    size_gt: int
