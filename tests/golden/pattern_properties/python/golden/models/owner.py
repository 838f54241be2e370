"""`Owner`, from `#/components/schemas/Owner`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import ApiModel


class Owner(ApiModel):
    name: str | None = None
    __pydantic_extra__: dict[str, str] = Field(init=False)

    if TYPE_CHECKING:

        def __init__(self, /, *, name: str | None = None, **others: str) -> None: ...
