"""`Home`, from `#/components/schemas/HOME_V2`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Home(ApiModel):
    street: str | None = None
