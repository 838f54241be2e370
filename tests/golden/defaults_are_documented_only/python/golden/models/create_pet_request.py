"""`CreatePetRequest`, from
`#/paths/~1pets/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class CreatePetRequest(ApiModel):
    name: str | None = None
    """Its name."""

    tags: list[str] | None = None
    n: int | None = None


class CreatePetRequestDict(TypedDict, total=False):
    """`CreatePetRequest` as a dict."""

    name: str
    """Its name."""

    tags: Sequence[str]
    n: int
