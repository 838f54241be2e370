"""`AddNoteRequest`, from
`#/paths/~1notes/post/requestBody/content/multipart~1form-data/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .nested import Nested


class AddNoteRequest(ApiModel):
    value: Nested | None = None
