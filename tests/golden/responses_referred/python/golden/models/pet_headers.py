"""`PetHeaders`, from `#/components/responses/Pet/headers`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class PetHeaders(ApiModel):
    """The documented headers of a response."""

    x_limit: Annotated[int | None, Field(alias="X-Limit")] = None
