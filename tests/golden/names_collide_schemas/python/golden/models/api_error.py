"""`ApiError_`, from `#/components/schemas/ApiError`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class ApiError_(ApiModel):
    f: str | None = None
