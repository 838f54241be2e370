"""`CountedHeaders`, from `#/components/responses/Counted/headers`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class CountedHeaders(ApiModel):
    """The documented headers of a response."""

    x_count: Annotated[int | None, Field(alias="X-Count")] = None
