"""`WatchJobsResponse`, from
`#/paths/~1jobs/get/responses/200/content/text~1event-stream/schema`.
"""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

WatchJobsResponse = TypeAliasType(
    "WatchJobsResponse",
    Annotated[models.Started | models.Ended, Tagged("event", "started", "ended")],
)
