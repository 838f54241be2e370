"""`SetPhotoRequest`, from `#/paths/~1pets~1{id}~1photo/put/parameters`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class SetPhotoRequest(ApiModel):
    file: str
    note: str | None = None
