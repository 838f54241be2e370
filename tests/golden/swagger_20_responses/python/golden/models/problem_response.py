"""`ProblemResponse`, from `#/responses/Problem/schema`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class ProblemResponse(ApiModel):
    code: int
    hint: str | None = None
