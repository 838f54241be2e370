"""`Content`, from `#/components/schemas/Content`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel, Base64


class Content(ApiModel):
    base64: Base64 | None = None
    without_type: Base64 | None = None
    base64_url: Annotated[str | None, Field(alias="base64url")] = None
    quoted: str | None = None
    json: str | None = None
    page: str | None = None
