"""`ListSnapshotsResponse`, from
`#/paths/~1snapshots/get/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class ListSnapshotsResponse(ApiModel):
    names: str | None = None
