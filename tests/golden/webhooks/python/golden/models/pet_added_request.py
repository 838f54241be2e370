"""`PetAddedRequest`, from
`#/webhooks/petAdded/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class PetAddedRequest(ApiModel):
    type: Literal["pet.added"] = "pet.added"
    name: str | None = None
