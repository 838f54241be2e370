"""`Parcel`, from `#/components/schemas/Parcel`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Parcel(ApiModel):
    address: str
