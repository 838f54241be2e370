"""`MovedRequest`, from
`#/webhooks/moved/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class MovedRequest(ApiModel):
    to: str | None = None
