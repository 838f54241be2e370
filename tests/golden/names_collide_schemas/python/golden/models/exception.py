"""`Exception_`, from `#/components/schemas/Exception`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Exception_(ApiModel):
    h: str | None = None
