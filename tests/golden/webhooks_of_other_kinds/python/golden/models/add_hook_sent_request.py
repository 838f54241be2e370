"""`AddHookSentRequest`, from
`#/paths/~1hooks/post/callbacks/sent/{$request.query.to}~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class AddHookSentRequest(ApiModel):
    count: int
