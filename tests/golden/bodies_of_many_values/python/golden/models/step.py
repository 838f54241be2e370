"""`Step`, from `#/components/schemas/Step`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Step(ApiModel):
    name: str
    half_done: Annotated[bool | None, Field(alias="half-done")] = None


class StepDict(TypedDict, total=False):
    """`Step` as a dict."""

    name: Required[str]
    half_done: bool
