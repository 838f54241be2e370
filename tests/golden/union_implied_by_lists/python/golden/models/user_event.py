"""`UserEvent`, from `#/components/schemas/UserEvent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class UserEvent(ApiModel):
    type: Literal["user.created", "user.deleted"] | str
    data: str | None = None
