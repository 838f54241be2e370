"""`Hostile`, from `#/components/schemas/Hostile`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import ApiModel


class Hostile(ApiModel):
    """Ends with a quote" """

    a_b: Annotated[str | None, Field(alias="a|b")] = None
    """Table | cell

    second paragraph
    """

    x_y: Annotated[Literal["a|b", "`", "\\"] | str | None, Field(alias="x`y")] = None
    """Ends with backslash\\"""
