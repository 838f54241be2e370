"""`CreateLedgerBody`, from
`#/paths/~1ledgers/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class CreateLedgerBody(ApiModel):
    a: str | None = None


class CreateLedgerBodyDict(TypedDict, total=False):
    """`CreateLedgerBody` as a dict."""

    a: str
