"""`ProblemResponse`, from
`#/components/responses/Problem/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class ProblemResponse(ApiModel):
    message: str | None = None
