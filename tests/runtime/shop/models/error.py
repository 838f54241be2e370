"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class Error(Model):
    """An error."""

    error: dict[str, Any] | None = None
