"""`StartJobResponse4XX`, from
`#/paths/~1jobs/post/responses/4XX/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class StartJobResponse4XX(ApiModel):
    reason: str | None = None
