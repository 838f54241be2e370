"""`FindPetsRequest`, from
`#/paths/~1pets/query/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class FindPetsRequest(ApiModel):
    name: str


class FindPetsRequestDict(TypedDict, total=False):
    """`FindPetsRequest` as a dict."""

    name: Required[str]
