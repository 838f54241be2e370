"""`HeadPetsResponse`, from
`#/paths/~1pets/head/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class HeadPetsResponse(ApiModel):
    name: str | None = None
