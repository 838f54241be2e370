"""`WatchJobsResponse`, from
`#/paths/~1jobs/get/responses/200/content/text~1event-stream/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .ended import Ended
    from .started import Started

WatchJobsResponse = TypeAliasType(
    "WatchJobsResponse",
    Annotated[Union["Started", "Ended"], Tagged("event", "started", "ended")],
)
