"""`OkAtResponse`, from
`#/paths/~1orders/post/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class OkAtResponse(ApiModel):
    ok: bool
    at: str | None = None
