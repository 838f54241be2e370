"""`GetPetsResponse`, from
`#/components/pathItems/Pets/get/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class GetPetsResponse(ApiModel):
    name: str | None = None
