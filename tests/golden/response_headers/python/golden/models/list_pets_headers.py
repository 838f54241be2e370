"""`ListPetsHeaders`, from `#/paths/~1pets/get/responses/200/headers`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .. import models
from .._runtime.models import ApiModel, IsoDateTime


class ListPetsHeaders(ApiModel):
    """The documented headers of a response."""

    x_rate_limit: Annotated[int, Field(alias="X-Rate-Limit")]
    """Calls per hour."""

    x_expires_after: Annotated[IsoDateTime | None, Field(alias="X-Expires-After")] = (
        None
    )
    x_tags: Annotated[list[str] | None, Field(alias="X-Tags")] = None
    x_quota: Annotated[models.ListPetsResponseXQuota | None, Field(alias="X-Quota")] = (
        None
    )
    x_page: Annotated[models.ListPetsResponseXPage | None, Field(alias="X-Page")] = None
    link: Annotated[str | None, Field(alias="Link")] = None
