"""`UploadRequest`, from
`#/webhooks/upload/post/requestBody/content/multipart~1form-data/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class UploadRequest(ApiModel):
    file: str | None = None
