"""`ListPetsHeaders`, from `#/paths/~1pets/get/responses/200/headers`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import ApiModel


class ListPetsHeaders(ApiModel):
    """The documented headers of a response."""

    x_total: Annotated[int | None, Field(alias="X-Total")] = None
    """How many there are."""
