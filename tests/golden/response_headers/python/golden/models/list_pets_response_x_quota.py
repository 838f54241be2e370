"""`ListPetsResponseXQuota`, from
`#/paths/~1pets/get/responses/200/headers/X-Quota/schema`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class ListPetsResponseXQuota(ApiModel):
    used: int | None = None
