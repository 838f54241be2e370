"""`FailedResponse`, from
`#/components/responses/Failed/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class FailedResponse(ApiModel):
    message: str | None = None
