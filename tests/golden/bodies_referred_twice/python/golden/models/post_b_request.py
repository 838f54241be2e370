"""`PostBRequest`, from
`#/components/requestBodies/Thing/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import ApiModel


class PostBRequest(ApiModel):
    b: str | None = None


class PostBRequestDict(TypedDict, total=False):
    """`PostBRequest` as a dict, or as keyword arguments."""

    b: str
