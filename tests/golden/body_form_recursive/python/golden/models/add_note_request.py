"""`AddNoteRequest`, from
`#/paths/~1notes/post/requestBody/content/multipart~1form-data/schema`.
"""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class AddNoteRequest(ApiModel):
    value: models.Nested | None = None
