"""`PetAddedRequest`, from
`#/webhooks/petAdded/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class PetAddedRequest(ApiModel):
    name: str | None = None
