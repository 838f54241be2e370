"""`TagPetsRequest`, from `#/paths/~1pets~1{ids}/post/parameters`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class TagPetsRequest(ApiModel):
    tags: list[str] | None = None
    words: list[str] | None = None
