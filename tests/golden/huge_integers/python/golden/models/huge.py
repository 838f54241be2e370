"""`Huge`, from `#/components/schemas/Huge`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Huge(ApiModel):
    constant: int = 36893488147419103232
    values: int | None = None
    bounded: int | None = None
