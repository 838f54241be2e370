"""`Home`, from `#/components/schemas/PET_V2/properties/home`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Home(ApiModel):
    street: str | None = None
