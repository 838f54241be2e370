"""`Event`, from `#/components/schemas/Event`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Event(ApiModel):
    kind: Literal["event"] = "event"
    object: Literal["thing"] = "thing"
    version: Literal[2] = 2
    yes: Literal[True] = True
    optional: Literal["maybe"] | None = None
    nothing: None = None
