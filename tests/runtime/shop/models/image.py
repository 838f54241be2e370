"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from .._runtime.models import ApiModel


class Image(ApiModel):
    """An image."""

    url: str | None = None
    b64_json: str | None = None
    revised_prompt: str | None = None
