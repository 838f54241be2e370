"""`Values`, from `#/components/schemas/Values`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ApiModel


class Values(ApiModel):
    integers: Literal[1, 2] | int | None = None
    fractions: float | None = None
    booleans: Literal[True, False] | bool | None = None
    with_null: Literal["a", "b"] | str | None = None
    null_only: None = None
    mixed: Literal[1, "a", True] | int | str | bool | None = None
    structured: Literal["x"] | dict[str, Any] | list[Any] | None = None
    texts: Literal["", " ", "it's", "a\nb", "\\", "ü"] | str | None = None
    none: str | None = None
