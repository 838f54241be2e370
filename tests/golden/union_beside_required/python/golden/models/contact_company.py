"""`ContactCompany`, from `#/components/schemas/Contact/oneOf/1`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class ContactCompany(ApiModel):
    mail: str
    vat: str | None = None
