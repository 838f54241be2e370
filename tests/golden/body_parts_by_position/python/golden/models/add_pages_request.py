"""`AddPagesRequest`, from
`#/paths/~1pages/post/requestBody/content/multipart~1form-data/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class AddPagesRequest(ApiModel):
    pages: list[str] | None = None
