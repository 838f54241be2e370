"""`GetReportResponse`, from
`#/paths/~1report/get/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class GetReportResponse(ApiModel):
    rows: int | None = None
