"""`XTraceHeaders`, from `#/paths/~1c/get/responses/200/headers`."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime.models import ApiModel


class XTraceHeaders(ApiModel):
    """The documented headers of a response."""

    x_trace: Annotated[UUID | None, Field(alias="X-Trace")] = None
    """Says which call this was."""
