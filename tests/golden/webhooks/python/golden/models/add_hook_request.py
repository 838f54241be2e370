"""`AddHookRequest`, from
`#/paths/~1hooks/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class AddHookRequest(ApiModel):
    url: str


class AddHookRequestDict(TypedDict, total=False):
    """`AddHookRequest` as a dict."""

    url: Required[str]
