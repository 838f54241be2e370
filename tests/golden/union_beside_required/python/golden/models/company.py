"""`Company`, from `#/components/schemas/Company`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Company(ApiModel):
    mail: str | None = None
    vat: str | None = None
