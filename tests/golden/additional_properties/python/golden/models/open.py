"""`Open`, from `#/components/schemas/Open`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import ApiModel


class Open(ApiModel):
    name: str | None = None
    __pydantic_extra__: dict[str, int] = Field(init=False)

    if TYPE_CHECKING:

        def __init__(self, /, *, name: str | None = None, **others: int) -> None: ...
