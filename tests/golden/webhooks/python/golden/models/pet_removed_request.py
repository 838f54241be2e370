"""`PetRemovedRequest`, from
`#/webhooks/petRemoved/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class PetRemovedRequest(ApiModel):
    type: Literal["pet.removed"] = "pet.removed"
