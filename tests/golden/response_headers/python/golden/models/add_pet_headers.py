"""`AddPetHeaders`, from `#/paths/~1pets/post/responses`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class AddPetHeaders(ApiModel):
    """The documented headers of a response."""

    location: Annotated[str | None, Field(alias="Location")] = None
    retry_after: Annotated[int | None, Field(alias="Retry-After")] = None
