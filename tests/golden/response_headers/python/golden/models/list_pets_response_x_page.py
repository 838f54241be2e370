"""`ListPetsResponseXPage`, from
`#/paths/~1pets/get/responses/200/headers/X-Page/content/application~1json/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class ListPetsResponseXPage(ApiModel):
    next: str | None = None
