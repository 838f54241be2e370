"""`CreateTokenRequest`, from
`#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class CreateTokenRequest(ApiModel):
    grant_type: Literal["password"] = "password"
    scope: list[str] | None = None
    expires: int | None = None
