"""`PetRequest`, from
`#/components/requestBodies/Pet/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class PetRequest(ApiModel):
    name: str | None = None


class PetRequestDict(TypedDict, total=False):
    """`PetRequest` as a dict."""

    name: str
