"""`Answer`, from `#/components/schemas/Answer`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Answer(ApiModel):
    text: str | None = None
