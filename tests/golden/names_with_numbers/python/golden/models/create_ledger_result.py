"""`CreateLedgerResult`, from
`#/paths/~1ledgers/post/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class CreateLedgerResult(ApiModel):
    b: str | None = None
