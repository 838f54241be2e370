"""`ThingRequest`, from
`#/components/requestBodies/Thing/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class ThingRequest(ApiModel):
    b: str | None = None


class ThingRequestDict(TypedDict, total=False):
    """`ThingRequest` as a dict."""

    b: str
