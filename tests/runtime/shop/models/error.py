"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import Any

from .._runtime.models import ApiModel


class Error(ApiModel):
    """An error."""

    error: dict[str, Any] | None = None
