"""`RenamePetRequest`, from `#/paths/~1pets~1{id}/post/parameters`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class RenamePetRequest(ApiModel):
    name: str
    """The new name."""

    words: list[str] | None = None
