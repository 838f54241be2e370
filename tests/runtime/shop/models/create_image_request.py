"""A part of the handmade client."""
# ruff: noqa: TID252, PYI051  # written as the generator writes it

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class CreateImageRequest(ApiModel):
    """A request."""

    prompt: str
    model: str | Literal["dall-e-2"] | None = None
    n: int | None = None
    response_format: Literal["url", "b64_json"] | str | None = None
    kind: Literal["image"] = "image"


class CreateImageRequestDict(TypedDict, total=False):
    """A request."""

    prompt: Required[str]
    model: str | Literal["dall-e-2"] | None
    n: int | None
    response_format: Literal["url", "b64_json"] | None
    kind: Literal["image"]
