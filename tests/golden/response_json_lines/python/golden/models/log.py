"""`Log`, from `#/components/schemas/Log`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Log(ApiModel):
    text: str
