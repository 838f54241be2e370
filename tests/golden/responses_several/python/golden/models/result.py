"""`Result`, from `#/components/schemas/Result`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Result(ApiModel):
    value: int
