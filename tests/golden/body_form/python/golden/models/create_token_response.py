"""`CreateTokenResponse`, from
`#/paths/~1token/post/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class CreateTokenResponse(ApiModel):
    token: str | None = None
